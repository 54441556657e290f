/**
 * The whole index of a product in one file, for readers who want to ask the host for nothing that depends on a text. It has four lines for each
 * entry of the product, and a last one with what the site says once:
 *
 *     ["no-such-bucket",0,"The bucket does not exist",…]      its record
 *     [[],[["wrong-name","The name is wrong"]],[]]              its sections, sources and commands
 *     ["What it means …",[[14,"meaning","What it means"],…]]   its own text
 *     ["The name is wrong.",["why is my bucket gone"]]         summary, and how people ask
 *
 * Side by side, what repeats itself in the four takes few bytes.
 */
import type { CodeCard, EntryText } from '../index/catalogue.ts';
import type { IndexedEntry, SiteFacts } from '../tables/table.ts';
import type { WordSource } from '../words/index-words.ts';
import { type PackedConcepts, packConcepts } from '../words/pack-concepts.ts';
import {
  type EntryRecord,
  packBody,
  packEntry,
  packOutline,
  readBody,
  readEntry,
  readOutline,
} from './entry-record.ts';
import type { MakersData } from './index-makers.ts';

/** What stands in the last line. */
export interface ProductFoot {
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

/**
 * Makes the file of a product of all entries of the site, each once, in any order, and hands it on piece by piece: of a large product, nobody
 * holds it whole.
 */
export function productWriter(
  product: string,
  facts: SiteFacts,
  { answers, cards, question }: MakersData,
  write: (text: string) => void,
): { add(one: IndexedEntry): void; end(): void } {
  const own = new Set<string>();
  const other = new Set<string>();
  let entries = 0;
  return {
    add(one) {
      const { entry, text, words } = one;
      for (const code of entry.codes) (isOf(product, one) ? own : other).add(code);
      if (!isOf(product, one)) return;
      entries++;
      const more = JSON.stringify([words.summary, words.asked]);
      for (const line of [packEntry(entry, answers[entry.id]), packOutline(entry), packBody(text), more])
        write(`${line}\n`);
    },
    end() {
      const foot: ProductFoot = {
        facts: { ...facts, entries },
        concepts: packConcepts(question.concepts),
        subjects: packConcepts(question.subjects),
        cards,
        otherCodes: [...other].filter((code) => !own.has(code)).sort(),
      };
      write(JSON.stringify(foot));
    },
  };
}

/** An entry as the file has it. */
export interface ProductEntry {
  record: EntryRecord;
  text: EntryText;
  words: WordSource;
}

/** What a file says. Throws where it is none. */
export function readProduct(file: string): { foot: ProductFoot; entries: ProductEntry[] } {
  const lines = file.split('\n');
  const foot = JSON.parse(lines.pop() ?? '') as ProductFoot;
  if (lines.length !== 4 * foot.facts.entries) throw new Error('The index of a product is cut.');
  const entries = Array.from({ length: foot.facts.entries }, (_, at): ProductEntry => {
    const [line = '', outline = '', body = '', more = ''] = lines.slice(4 * at, 4 * at + 4);
    const { entry: bare, answers } = readEntry(line);
    const entry = { ...bare, ...readOutline(outline) };
    const record = { entry, answers };
    const [summary, asked] = JSON.parse(more) as [string, string[]];
    const words = { ...entry, summary, asked, headings: entry.headings.map(([, title]) => title) };
    return { record, text: readBody(entry.id, body), words };
  });
  return { foot, entries };
}
