/** Sites of any size, made from the real entries: the same shapes and lengths, other words, codes and messages. */
import type { Catalogue, CatalogueEntry, EntryText, Section, SiteText } from '../../src/search/index/catalogue.ts';
import { packText } from '../../src/search/index/pack-text.ts';
import { below, mulberry32, pick, type Random } from './mulberry32.ts';

/** A site as the search reads it, and unpacked for the engines that it is compared with. */
export interface BenchSite {
  catalogue: Catalogue;
  siteText: SiteText;
  texts: EntryText[];
}

/** Words, numbers, and holes of messages; holes stay. */
const PIECE = /\{[A-Za-z][A-Za-z0-9]*\}|\p{L}{4,}|\d{3,}/gu;
const SYLLABLES = 'ba con del fer gra im ko lan mer nis or pra quo ren sta tur ul ven wi zo'.split(' ');
/** From this length on a word is replaced in every copy, shorter ones in some: what is rare varies, what is common less. */
const ALWAYS = 8;
const OFTEN = 0.4;
/** Letters of a word that count: what is longer is a name that was written without spaces. */
const LONGEST = 15;

const invented = (random: Random, syllables: number) =>
  Array.from({ length: syllables }, () => pick(random, SYLLABLES)).join('');
const keyOf = (piece: string) => piece.toLowerCase().slice(0, LONGEST);

/**
 * Puts one copy's words in the place of the real ones, the same for each occurrence. Names in capitals stay. Words of
 * codes become words that nothing else has: a code that is a common word would be no code.
 */
function vary(
  random: Random,
  vocabulary: readonly string[],
  codes: ReadonlySet<string>,
  forced: ReadonlySet<string>,
): (text: string) => string {
  const replacements = new Map<string, string>();
  const replacementOf = (piece: string): string => {
    if (/\d/.test(piece)) return String(below(random, 9 * 10 ** (piece.length - 1)) + 10 ** (piece.length - 1));
    if (codes.has(piece)) return invented(random, 4);
    const isReplaced = piece.length >= ALWAYS || forced.has(piece) || random() < OFTEN;
    if (!isReplaced) return piece;
    if (random() < 0.5) return pick(random, vocabulary);
    return invented(random, 2 + below(random, 3));
  };
  return (text) =>
    text.replace(PIECE, (piece) => {
      if (piece.startsWith('{') || (piece === piece.toUpperCase() && !/\d/.test(piece))) return piece;
      const key = keyOf(piece);
      const word = replacements.get(key) ?? replacementOf(key);
      replacements.set(key, word);
      if (word === key) return piece;
      return piece[0] === piece[0]?.toUpperCase() ? (word[0] ?? '').toUpperCase() + word.slice(1) : word;
    });
}

/** Every message of a copy loses its longest word, so that no two copies claim the same. */
const longestWord = (message: string) =>
  (message.match(PIECE) ?? [])
    .filter((piece) => /^\p{L}/u.test(piece))
    .reduce((longest, word) => (word.length > longest.length ? word : longest), '');

function copyOf(entry: CatalogueEntry, own: EntryText, number: number, vocabulary: readonly string[], seed: number) {
  const random = mulberry32(seed);
  const codes = new Set(entry.codes.flatMap((code) => code.match(PIECE) ?? []).map(keyOf));
  const changed = vary(random, vocabulary, codes, new Set(entry.messages.map(longestWord).map(keyOf)));
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
