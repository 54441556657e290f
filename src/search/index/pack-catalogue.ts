/**
 * The catalogue as it travels: texts of one kind stand side by side, since a compressor finds more alike among titles
 * than between a title and the codes beside it. That saves a twentieth of what the first results wait for.
 */
import { RARE, stemOf } from '../text/rarity.ts';
import type { Catalogue, CatalogueEntry } from './catalogue.ts';

/** Between two texts, and twice between two entries: a single byte that JSON does not escape and no text holds. */
export const BETWEEN = '\u007f';
/** Small numbers travel as one character each, from `0` on. */
const ZERO = 48;
const KINDS: Record<string, CatalogueEntry['kind']> = { e: 'error', f: 'faq', g: 'guide' };

/** The fields of {@link CatalogueEntry}, each of all entries at once, in the order of the entries. */
export interface PackedCatalogue {
  build?: string | undefined;
  vocabulary?: Catalogue['vocabulary'];
  /** A digit for each word of the messages: see {@link stemsOf}. What is rare at the end is left out. */
  rarity?: string | undefined;
  products: Record<string, string>;
  /** First letters. */
  kinds: string;
  named: string;
  /** Positions in `products`. */
  sold: string;
  /** By position of the entry. */
  languages: Record<number, Record<number, string>>;
  /** The id, and the anchors of the headings: see {@link shortened}. */
  anchors: string;
  codes: string;
  messages: string;
  sources: string;
  /** The title, and those of the headings. */
  titles: string;
  commands: string;
}

const small = (value: number) => String.fromCharCode(ZERO + value);
const numberOf = (char: string) => char.charCodeAt(0) - ZERO;

const wordsOf = (text: string): string[] => text.toLowerCase().match(/[a-z0-9]+/g) ?? [];

/** The beginnings of all words of the messages, the most frequent first: common ones stand there, so their bits take few bytes. */
function stemsOf(entries: readonly CatalogueEntry[]): string[] {
  const counts = new Map<string, number>();
  for (const message of new Set(entries.flatMap(({ messages }) => messages)))
    for (const stem of new Set(wordsOf(message.replace(/\{\w+\}/g, ' ')).map(stemOf)))
      counts.set(stem, (counts.get(stem) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a).map(([stem]) => stem);
}

const BIG = 65;
const MOST_BIG = 26;

/** An anchor in which words of its title are capitals: their positions there. Authors take most words from the title. */
function shortened(anchor: string, title: string): string {
  const words = wordsOf(title).slice(0, MOST_BIG);
  const short = anchor
    .split('-')
    .map((word) => (words.includes(word) ? String.fromCharCode(BIG + words.indexOf(word)) : word))
    .join('-')
    .replace(/([A-Z])-(?=[A-Z])/g, '$1');
  if (lengthened(short, title) !== anchor) throw new Error(`The anchor ${anchor} cannot be packed.`);
  return short;
}

function lengthened(short: string, title: string): string {
  const words = wordsOf(title);
  return short.replace(/[A-Z](?=[A-Z])/g, '$&-').replace(/[A-Z]/g, (big) => words[big.charCodeAt(0) - BIG] ?? '');
}

/** Packs a catalogue. Throws where a text is empty or holds the separator: it would come back as something else. */
export function packCatalogue({ build, vocabulary, products, entries }: Catalogue): PackedCatalogue {
  const keys = Object.keys(products);
  const { rarity, ...known } = vocabulary ?? {};
  const bits = new Map(Object.entries(rarity ?? {}));
  const column = (textsOf: (entry: CatalogueEntry) => readonly string[]) =>
    entries
      .map((entry) =>
        textsOf(entry)
          .map((text) => {
            if (text === '' || text.includes(BETWEEN)) throw new Error(`A text of ${entry.id} cannot be packed.`);
            return text;
          })
          .join(BETWEEN),
      )
      .join(BETWEEN + BETWEEN);
  return {
    build,
    vocabulary: vocabulary && known,
    rarity:
      rarity &&
      stemsOf(entries)
        .map((stem) => bits.get(stem) ?? RARE)
        .join('')
        .replace(new RegExp(`${RARE}+$`), ''),
    products,
    kinds: entries.map(({ kind }) => kind[0]).join(''),
    named: entries.map(({ relatedFrom }) => small(relatedFrom)).join(''),
    sold: entries.map((entry) => entry.products.map((key) => small(keys.indexOf(key))).join('')).join(BETWEEN),
    languages: Object.fromEntries(entries.flatMap(({ languages }, at) => (languages ? [[at, languages]] : []))),
    anchors: column(({ id, headings }) => [id, ...headings.map(([anchor, text]) => shortened(anchor, text))]),
    codes: column(({ codes }) => codes),
    messages: column(({ messages }) => messages),
    sources: column(({ sources }) => sources),
    titles: column(({ title, headings }) => [title, ...headings.map(([, text]) => text)]),
    commands: column(({ commands }) => commands),
  };
}

/** The catalogue as it was before {@link packCatalogue}. Throws where it is none. */
export function unpackCatalogue(packed: PackedCatalogue): Catalogue {
  const { build, vocabulary, rarity, products, kinds, named, languages } = packed;
  const keys = Object.keys(products);
  const column = (texts: string) =>
    texts.split(BETWEEN + BETWEEN).map((group) => (group === '' ? [] : group.split(BETWEEN)));
  const [sold, titles, codes, messages, sources, commands] = [
    packed.sold.split(BETWEEN),
    ...(['titles', 'codes', 'messages', 'sources', 'commands'] as const).map((field) => column(packed[field])),
  ] as [string[], string[][], string[][], string[][], string[][], string[][]];
  const entries = column(packed.anchors).map(([id = '', ...anchors], at): CatalogueEntry => {
    const [title = '', ...headings] = titles[at] ?? [];
    return {
      id,
      kind: KINDS[kinds[at] ?? ''] ?? 'error',
      title,
      codes: codes[at] ?? [],
      messages: messages[at] ?? [],
      ...(languages[at] && { languages: languages[at] }),
      products: [...(sold[at] ?? '')].map((char) => keys[numberOf(char)] ?? ''),
      sources: sources[at] ?? [],
      headings: headings.map((heading, next) => [lengthened(anchors[next] ?? '', heading), heading]),
      commands: commands[at] ?? [],
      relatedFrom: numberOf(named[at] ?? ''),
    };
  });
  if (vocabulary && rarity !== undefined) {
    const stems = stemsOf(entries);
    vocabulary.rarity = Object.fromEntries(
      [...rarity].flatMap((digit, at) => (Number(digit) === RARE ? [] : [[stems[at], Number(digit)]])),
    );
  }
  return { build, ...(vocabulary && { vocabulary }), products, entries };
}
