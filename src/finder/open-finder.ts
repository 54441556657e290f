import { NO_SPELLING } from '../search/lookups/spelling.ts';
import { checkedSource } from '../search/tables/checked-source.ts';
import { openIndex } from '../search/tables/open-index.ts';
import { checkedFields } from './checked-fields.ts';
import { findJudge, findReader } from './find-reader.ts';
import { finderOf, urlsBelow } from './finder-of.ts';
import { overTables } from './over-tables.ts';
import type { CatalogueFile, Finder } from './types.ts';

/**
 * Opens a built site, small or large. `read` gives the text of a file by its path below the site's base (`index/manifest.json`), from a
 * folder or by a network, and rejects where there is none. Of a large site each text asks for what may answer it. `base` is what addresses
 * begin with. Rejects where there is no site, and with a TypeError where something given is none.
 */
export async function openFinder(
  read: (path: string) => Promise<string>,
  options: { readonly base?: string } = {},
): Promise<Finder> {
  if (typeof read !== 'function') throw new TypeError('What opens a site is no function that reads its files.');
  checkedFields('The options object', options, {}, { base: 'a text' });
  const { base } = options;
  const parsed = async (path: string) => JSON.parse(await read(path));
  const [field, cards] = [await parsed('field.json'), await parsed('cards.json')];
  const index = await openIndex(checkedSource((path) => read(`index/${path}`))).catch((error: unknown) => {
    // It is there, and of another version.
    if (error instanceof TypeError) throw error;
  });
  // A small site has tables for its words only, and a catalogue.
  const catalogue: CatalogueFile | undefined = await parsed('catalogue.json').catch(() => undefined);
  if (catalogue) {
    const [outline, text, words] = await Promise.all(['outline.json', 'text.json', 'words.json'].map(parsed));
    const { createFinder } = await import('./small-finder.ts');
    return createFinder(catalogue, { outline, text, words, field, cards, ...(base && { base }) });
  }
  if (!index) throw new Error('Neither catalogue.json nor index/manifest.json of a site could be read.');
  const late = {
    pastes: async () => (await import('../search/gathered/paste-plan.ts')).pastePlan,
    reader: async () => findReader,
    texts: async () => (await import('../search/suffixes/find-in-texts.ts')).findInTexts,
    words: async () => (await import('../search/gathered/word-plan.ts')).wordPlan,
    question: async () => (await import('../search/lookups/late-question.ts')).lateQuestion,
    spelling: () => parsed('index/spelling.json').catch(() => NO_SPELLING),
  };
  const large = overTables(index, { field, codes: cards, late, judgeOf: findJudge });
  return finderOf((text) => large.over(text), urlsBelow(base));
}
