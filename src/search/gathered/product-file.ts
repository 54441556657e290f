/**
 * The whole index of a product, for readers who want to ask the host for nothing that depends on a text. It has four lines for each
 * entry of the product, and a last one with what the site says once:
 *
 *     ["no-such-bucket",0,"The bucket does not exist",…]      its record
 *     [[],[["wrong-name","The name is wrong"]],[]]              its sections, sources and commands
 *     ["What it means …",[[14,"meaning","What it means"],…]]   its own text
 *     ["The name is wrong.",["why is my bucket gone"]]         summary, and how people ask
 *
 * Side by side, what repeats itself in the four takes few bytes. It comes in files of some entries; the last line is a file of its own, which
 * names the others. Ids say where a file begins, so that an entry that changes, or a new one, changes two files.
 */
import type { CodeCard, EntryText } from '../index/catalogue.ts';
import { hashesOf } from '../tables/digest.ts';
import type { IndexedEntry, SiteFacts } from '../tables/table.ts';
import type { WordSource } from '../words/index-words.ts';
import type { PackedMeanings } from '../words/pack-concepts.ts';
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
export interface ProductFoot extends PackedMeanings {
  /** Digests of the files of entries, in order. */
  files: readonly string[];
  /** Of the site, but for the number of entries. */
  facts: SiteFacts;
  cards: readonly CodeCard[];
  /** Codes that only entries of other products claim: they are known, and lead to nothing here. */
  otherCodes: readonly string[];
}

/** Whether an entry belongs to a product; one that names none belongs to each. */
const isOf = (product: string, { entry: { products } }: IndexedEntry): boolean =>
  products.length === 0 || products.includes(product);

/** Of so many entries, one begins a file. */
const EACH = 16;
const beginsFile = (id: string): boolean => hashesOf(id)[0] % EACH === 0;

/**
 * Makes the files of a product of all entries of the site, each once, in the same order at every build, and hands each on with what stands in
 * it: of a large product, nobody holds all. `meanings` are the same in each product. `write` returns the digest of a file; `end`, that of the last one.
 */
export function productWriter(
  product: string,
  facts: SiteFacts,
  { answers, cards }: MakersData,
  meanings: PackedMeanings,
  write: (file: string) => string,
): { add(one: IndexedEntry): void; end(): string } {
  const own = new Set<string>();
  const other = new Set<string>();
  const files: string[] = [];
  let [entries, lines] = [0, ''];
  const flush = () => {
    if (lines !== '') files.push(write(lines));
    lines = '';
  };
  return {
    add(one) {
      const { entry, text, words } = one;
      // A card claims no code.
      if (entry.kind !== 'code') for (const code of entry.codes) (isOf(product, one) ? own : other).add(code);
      if (!isOf(product, one)) return;
      entries++;
      if (beginsFile(entry.id)) flush();
      const more = JSON.stringify([words.summary, words.asked]);
      for (const line of [packEntry(entry, answers[entry.id]), packOutline(entry), packBody(text), more])
        lines += `${line}\n`;
    },
    end() {
      flush();
      const foot: ProductFoot = {
        files,
        facts: { ...facts, entries },
        ...meanings,
        cards,
        otherCodes: [...other].filter((code) => !own.has(code)).sort(),
      };
      return write(JSON.stringify(foot));
    },
  };
}

/** An entry as the file has it. */
export interface ProductEntry {
  record: EntryRecord;
  text: EntryText;
  words: WordSource;
}

/** What the files say, put together. Throws where they are none. */
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
