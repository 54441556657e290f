/**
 * The catalogue as it travels: texts of one kind stand side by side, since a compressor finds more alike among titles
 * than between a title and the codes beside it. That saves a twentieth of what the first results wait for.
 */
import { RARE, stemOf } from '../text/rarity.ts';
import type { Catalogue, CatalogueEntry } from './catalogue.ts';
import { FORM } from './form.ts';

/** Between two texts, and twice between two entries: a single byte that JSON does not escape and no text holds. */
export const BETWEEN = '\u007f';
/** Small numbers travel as one character each, from `0` on. */
const ZERO = 48;
const KINDS: Record<string, CatalogueEntry['kind']> = { e: 'error', f: 'faq', g: 'guide', c: 'code', p: 'page' };

/** What all entries have of one field, in the order of the entries. */
export type Column = string;

/** The fields of {@link CatalogueEntry} that first results need, each of all entries at once. The rest: `pack-outline.ts`. */
export interface PackedCatalogue {
  form: number;
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
  ids: Column;
  titles: Column;
  codes: Column;
  messages: Column;
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

/** Packs a catalogue. Throws where a text is empty or holds the separator: it would come back as something else. */
export function packCatalogue({ build, vocabulary, products, entries }: Catalogue): PackedCatalogue {
  const keys = Object.keys(products);
  const { rarity, ...known } = vocabulary ?? {};
  const bits = new Map(Object.entries(rarity ?? {}));
  return {
    form: FORM,
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
    ids: columnOf(entries, ({ id }) => [id]),
    titles: columnOf(entries, ({ title }) => [title]),
    codes: columnOf(entries, ({ codes }) => codes),
    messages: columnOf(entries, ({ messages }) => messages),
  };
}

/** Packs what each entry has of one field. Throws where a text is empty or holds the separator. */
export const columnOf = (
  entries: readonly CatalogueEntry[],
  textsOf: (entry: CatalogueEntry) => readonly string[],
): Column =>
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

/** What {@link columnOf} packed, by position of the entry. */
export const textsOf = (column: Column): string[][] =>
  column.split(BETWEEN + BETWEEN).map((group) => (group === '' ? [] : group.split(BETWEEN)));

/**
 * The catalogue as it was before {@link packCatalogue}, without headings, sources and commands: those come with the outline.
 * Throws where it is none, or of another form.
 */
export function unpackCatalogue(packed: PackedCatalogue): Catalogue {
  if (packed.form !== FORM) throw new TypeError(`The catalogue has not form ${FORM}.`);
  const { build, vocabulary, rarity, products, kinds, named, languages } = packed;
  const keys = Object.keys(products);
  const sold = packed.sold.split(BETWEEN);
  const [titles, codes, messages] = [textsOf(packed.titles), textsOf(packed.codes), textsOf(packed.messages)];
  const entries = (packed.ids ? textsOf(packed.ids) : []).map(
    ([id = ''], at): CatalogueEntry => ({
      id,
      kind: KINDS[kinds[at] ?? ''] ?? 'error',
      title: titles[at]?.[0] ?? '',
      codes: codes[at] ?? [],
      messages: messages[at] ?? [],
      ...(languages[at] && { languages: languages[at] }),
      products: [...(sold[at] ?? '')].map((char) => keys[numberOf(char)] ?? ''),
      sources: [],
      headings: [],
      commands: [],
      relatedFrom: numberOf(named[at] ?? ''),
    }),
  );
  if (vocabulary && rarity !== undefined) {
    const stems = stemsOf(entries);
    vocabulary.rarity = Object.fromEntries(
      [...rarity].flatMap((digit, at) => (Number(digit) === RARE ? [] : [[stems[at], Number(digit)]])),
    );
  }
  return { build, ...(vocabulary && { vocabulary }), products, entries };
}
