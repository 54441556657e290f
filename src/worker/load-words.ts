/** What reads questions in words on a small site: its code, and the root of the tables that it reads. */
import type { CatalogueIndex } from '../search/index/index-site.ts';
import { asked } from './asked.ts';
import { loadPart } from './load-part.ts';
import { response } from './site-file.ts';
import type { ReadWords } from './whole-words.ts';

/** Loads it for a catalogue. Rejects where it does not come. */
export async function loadWords(index: CatalogueIndex, build: string | undefined): Promise<ReadWords> {
  let words: ReadWords | undefined;
  await loadPart(
    async (options) => (await response('index/manifest', options)).text(),
    () => import('./whole-words.ts'),
    async ({ wholeWords }, root: string) => {
      words = await wholeWords(asked.base, index, build, root);
    },
  );
  return words as ReadWords;
}
