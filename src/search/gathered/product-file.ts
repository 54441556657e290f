/**
 * The whole index of a product in one file, for readers who want to ask the host for nothing that depends on a text. Its first line is what the
 * site says once; then come three lines for each entry of the product:
 *
 *     ["no-such-bucket",0,"The bucket does not exist",…]      its record
 *     ["What it means …",[[14,"meaning","What it means"],…]]   its own text
 *     ["The name is wrong.",["why is my bucket gone"]]         summary, and how people ask
 *
 * Side by side, what repeats itself in the three takes few bytes.
 */
import type { CodeCard, EntryText } from '../index/catalogue.ts';
import type { IndexedEntry, SiteFacts } from '../tables/table.ts';
import type { WordSource } from '../words/index-words.ts';
import { type PackedConcepts, packConcepts } from '../words/pack-concepts.ts';
import { type EntryRecord, packBody, packEntry, readBody, readEntry } from './entry-record.ts';
import type { MakersData } from './index-makers.ts';

/** What stands in the first line. */
export interface ProductHead {
  /** Of the site, but for the number of entries. */
  facts: SiteFacts;
  concepts: PackedConcepts;
  subjects: PackedConcepts;
  cards: readonly CodeCard[];
  /** Codes that only entries of other products claim: they are known, and lead to nothing here. */
  otherCodes: readonly string[];
}

/** Whether an entry belongs to a product; one that names none belongs to each. */
const isOf = (product: string, { entry: { products } }: IndexedEntry): boolean =>
  products.length === 0 || products.includes(product);

/** The file of a product, `entries` being those of the site; undefined where it would have more than `most` characters. */
export function packProduct(
  product: string,
  entries: Iterable<IndexedEntry>,
  facts: SiteFacts,
  { rarity, answers, cards, question }: MakersData,
  most = Number.POSITIVE_INFINITY,
): string | undefined {
  const lines: string[] = [];
  let length = 0;
  const own = new Set<string>();
  const other = new Set<string>();
  for (const one of entries) {
    for (const code of one.entry.codes) (isOf(product, one) ? own : other).add(code);
    if (!isOf(product, one) || length > most) continue;
    const { summary, asked } = one.words;
    const three = [
      packEntry(one.entry, rarity, answers[one.entry.id]),
      packBody(one.text),
      JSON.stringify([summary, asked]),
    ];
    length += three.reduce((sum, line) => sum + line.length + 1, 0);
    lines.push(...three);
  }
  if (length > most) return undefined;
  const head: ProductHead = {
    facts: { ...facts, entries: lines.length / 3 },
    concepts: packConcepts(question.concepts),
    subjects: packConcepts(question.subjects),
    cards,
    otherCodes: [...other].filter((code) => !own.has(code)).sort(),
  };
  return [JSON.stringify(head), ...lines].join('\n');
}

/** An entry as the file has it. */
export interface ProductEntry {
  record: EntryRecord;
  text: EntryText;
  words: WordSource;
}

/** What a file says. Throws where it is none. */
export function readProduct(file: string): { head: ProductHead; entries: ProductEntry[] } {
  const [first = '', ...lines] = file.split('\n');
  const head = JSON.parse(first) as ProductHead;
  if (lines.length !== 3 * head.facts.entries) throw new Error('The index of a product is cut.');
  const entries = Array.from({ length: head.facts.entries }, (_, at): ProductEntry => {
    const record = readEntry(lines[3 * at] as string);
    const [summary, asked] = JSON.parse(lines[3 * at + 2] as string) as [string, string[]];
    const { entry } = record;
    const words = { ...entry, summary, asked, headings: entry.headings.map(([, title]) => title) };
    return { record, text: readBody(entry.id, lines[3 * at + 1] as string), words };
  });
  return { head, entries };
}
