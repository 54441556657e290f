import { gateByLanguage } from '../search/gate/gate-by-language.ts';
import { type PublicWords, publicWords, type WordList } from '../search/gate/public-words.ts';
import { pasteReader } from '../search/judge/paste-reader.ts';
import type { Piece } from '../search/redact/piece.ts';
import { type BuiltSearch, readBuiltSearch } from './read-built-search.ts';
import { siteFiles, siteJson } from './site-files.ts';

/** The gate of a built site, as its worker has it: a text in pieces, what is private taken out. */
export type BuiltGate = (text: string) => Piece[];

/** Reads vocabulary, lists and judge of a built site, from its folder or from its address. Throws with the next step when there is none. `built` is its search, where that was read. */
export async function readGate(where: string, built?: BuiltSearch): Promise<BuiltGate> {
  const { products, catalogue, judge, codes, field } = built ?? (await readBuiltSearch(where));
  const files = siteFiles(where);
  const reader = pasteReader(catalogue, field);
  const lists = new Map<string, WordList>();
  for (const language of ['en', 'de', 'fr', 'es', 'nl'])
    lists.set(language, await siteJson(files, `words/${language}.json`, where));
  const known = new Map<string, PublicWords>();
  const wordsFor = (languages: readonly string[]) => {
    const key = languages.join();
    const chosen = ['en', ...languages].flatMap((language) => lists.get(language) ?? []);
    const words = known.get(key) ?? publicWords({ products, entries: catalogue.entries }, codes.cards, chosen, field);
    known.set(key, words);
    return words;
  };
  return (text) => {
    const read = reader(text, judge(text));
    const values = read.values(read.list(undefined).groups.length > 0);
    return gateByLanguage({ text, values }, wordsFor);
  };
}
