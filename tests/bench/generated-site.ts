/** Sites of any size, made from the real entries: the same shapes and lengths, other words, codes and messages. */
import type { Catalogue, CatalogueEntry, EntryText, Section, SiteText } from '../../src/search/index/catalogue.ts';
import { packText } from '../../src/search/index/pack-text.ts';
import { mulberry32 } from './mulberry32.ts';
import { keyOf, LONGEST, longestWord, PIECE, varyWords } from './vary-words.ts';

/** A site as the search reads it, and unpacked for the engines that it is compared with. */
export interface BenchSite {
  catalogue: Catalogue;
  siteText: SiteText;
  texts: EntryText[];
}

function copyOf(entry: CatalogueEntry, own: EntryText, number: number, vocabulary: readonly string[], seed: number) {
  const random = mulberry32(seed);
  const codes = new Set(entry.codes.flatMap((code) => code.match(PIECE) ?? []).map(keyOf));
  const changed = varyWords(random, vocabulary, codes, new Set(entry.messages.map(longestWord).map(keyOf)));
  const copy: CatalogueEntry = {
    ...entry,
    id: `${entry.id}-${number}`,
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
    Object.entries(own.related).map(([id, check]) => [`${id}-${number}`, changed(check)]),
  );
  return { entry: copy, own: { id: copy.id, text, sections, related } satisfies EntryText };
}

/** A site of so many entries: the real ones first, then copies of them. The same seed gives the same site. */
export function generatedSite(
  real: Catalogue,
  realTexts: readonly EntryText[],
  count: number,
  seed: number,
): BenchSite {
  const byId = new Map(realTexts.map((text) => [text.id, text]));
  const words = realTexts.flatMap(({ text }) => text.toLowerCase().match(/\p{L}{4,}/gu) ?? []);
  const vocabulary = [...new Set(words.filter(({ length }) => length <= LONGEST))];
  const entries: CatalogueEntry[] = [];
  const texts: EntryText[] = [];
  for (let number = 0; entries.length < count; number++) {
    for (const entry of real.entries.slice(0, count - entries.length)) {
      const own = byId.get(entry.id);
      if (!own) throw new Error(`${entry.id} has no text in text.json. Build the site again: npm run build`);
      const made = number === 0 ? { entry, own } : copyOf(entry, own, number, vocabulary, seed + entries.length);
      entries.push(made.entry);
      texts.push(made.own);
    }
  }
  const catalogue: Catalogue = { products: real.products, entries };
  return { catalogue, siteText: packText(catalogue, texts), texts };
}
