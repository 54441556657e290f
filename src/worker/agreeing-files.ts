/** Loaded when the catalogue and the text turn out to be of two builds. */
import type { Catalogue, SiteText } from '../search/index/catalogue.ts';

/** Milliseconds before two files that do not fit together are asked for once more: a host is soon changed. */
const SECOND_LOOK = 1500;

/**
 * A text and a catalogue of one build. The text leaves out what its own catalogue says:
 * beside another one it names wrong sections. Where the two differ, a cache or a host that is being changed has given
 * out an older file, so both are asked for again, past every cache. Throws when they are still of two.
 */
export async function agreeingFiles(
  read: (options: RequestInit) => Promise<[SiteText, Catalogue]>,
): Promise<[SiteText, Catalogue]> {
  for (let tries = 2; tries > 0; tries--) {
    if (tries === 1) await new Promise((resolve) => setTimeout(resolve, SECOND_LOOK));
    const [text, catalogue] = await read({ cache: 'reload' });
    if (text.build === catalogue.build) return [text, catalogue];
  }
  throw new Error('The catalogue and the text are of two builds.');
}
