/** Sites of any size, made from the real entries: the same shapes and lengths, other words, codes and messages. */
import type { Catalogue, CatalogueEntry, EntryText, Section, SiteText } from '../../src/search/index/catalogue.ts';
import { packText } from '../../src/search/index/pack-text.ts';
import type { WordSource } from '../../src/search/words/index-words.ts';
import { mulberry32 } from './mulberry32.ts';
import { keyOf, LONGEST, longestWord, PIECE, varyWords } from './vary-words.ts';

/** A site as the search reads it, and unpacked for the engines that it is compared with. */
export interface BenchSite {
  catalogue: Catalogue;
  siteText: SiteText;
  texts: EntryText[];
}

/** One entry of a generated site. */
export interface GeneratedEntry {
  entry: CatalogueEntry;
  own: EntryText;
  /** What questions are answered from; absent where the real entries came without. */
  words?: WordSource | undefined;
}

/** The id of a copy: the real entries are number 0. */
export const idOfCopy = (id: string, number: number): string => (number === 0 ? id : `${id}-${number}`);

function copyOf(
  { entry, own, words }: GeneratedEntry,
  number: number,
  vocabulary: readonly string[],
  seed: number,
): GeneratedEntry {
  const random = mulberry32(seed);
  const codes = new Set(entry.codes.flatMap((code) => code.match(PIECE) ?? []).map(keyOf));
  const changed = varyWords(random, vocabulary, codes, new Set(entry.messages.map(longestWord).map(keyOf)));
  const copy: CatalogueEntry = {
    ...entry,
    id: idOfCopy(entry.id, number),
    title: changed(entry.title),
    codes: entry.codes.map(changed),
    messages: entry.messages.map(changed),
    sources: entry.sources.map(changed),
    headings: entry.headings.map(([anchor, title]) => [anchor, changed(title)]),
    commands: entry.commands.map(changed),
  };
  let text = '';
  const sections = own.sections.map(([offset, anchor, heading], at): Section => {
    const start = text.length;
    text += changed(own.text.slice(offset, own.sections[at + 1]?.[0]));
    return [start, anchor, changed(heading)];
  });
  const related = Object.fromEntries(
    Object.entries(own.related).map(([id, check]) => [idOfCopy(id, number), changed(check)]),
  );
  return {
    entry: copy,
    own: { id: copy.id, text, sections, related },
    words: words && {
      ...words,
      title: copy.title,
      summary: changed(words.summary),
      asked: words.asked.map(changed),
      headings: words.headings.map(changed),
      messages: copy.messages,
      codes: copy.codes,
    },
  };
}

/** So many entries, one after another: the real ones first, then copies of them. The same seed gives the same entries. */
export function* generatedEntries(
  real: readonly GeneratedEntry[],
  count: number,
  seed: number,
): Generator<GeneratedEntry> {
  const words = real.flatMap(({ own }) => own.text.toLowerCase().match(/\p{L}{4,}/gu) ?? []);
  const vocabulary = [...new Set(words.filter(({ length }) => length <= LONGEST))];
  for (let made = 0; made < count; made++) {
    const one = real[made % real.length] as GeneratedEntry;
    const number = Math.floor(made / real.length);
    yield number === 0 ? one : copyOf(one, number, vocabulary, seed + made);
  }
}

/** A site of so many entries in memory. */
export function generatedSite(
  real: Catalogue,
  realTexts: readonly EntryText[],
  count: number,
  seed: number,
): BenchSite {
  const byId = new Map(realTexts.map((text) => [text.id, text]));
  const all = real.entries.map((entry): GeneratedEntry => {
    const own = byId.get(entry.id);
    if (!own) throw new Error(`${entry.id} has no text in text.json. Build the site again: npm run build`);
    return { entry, own };
  });
  const made = [...generatedEntries(all, count, seed)];
  const texts = made.map(({ own }) => own);
  const catalogue: Catalogue = { products: real.products, entries: made.map(({ entry }) => entry) };
  return { catalogue, siteText: packText(catalogue, texts), texts };
}
