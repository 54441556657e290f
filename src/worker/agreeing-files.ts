/** Loaded when the catalogue and the text turn out to be of two builds. */
import { persistently } from '../persistently.ts';
import type { Catalogue, SiteText } from '../search/index/catalogue.ts';

/** Milliseconds before two files that do not fit together, or do not come, are asked for once more: a host is soon changed. */
const SECOND_LOOK = [1500];

/**
 * A text and a catalogue of one build. The text leaves out what its own catalogue says:
 * beside another one it names wrong sections. Where the two differ, a cache or a host that is being changed has given
 * out an older file, so both are asked for again, past every cache. Throws when they are still of two.
 */
export function agreeingFiles(
  read: (options: RequestInit) => Promise<[SiteText, Catalogue]>,
): Promise<[SiteText, Catalogue]> {
  return persistently(async () => {
    const [text, catalogue] = await read({ cache: 'reload' });
    if (text.build !== catalogue.build) throw new Error('The catalogue and the text are of two builds.');
    return [text, catalogue];
  }, SECOND_LOOK);
}
