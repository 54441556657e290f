/** The real site, and sites of any size made from it, as the index in shards is built of them: one entry after another. */
import { readFile } from 'node:fs/promises';
import { type BuiltSearch, readBuiltSearch } from '../../../src/authoring/read-built-search.ts';
import { cardsOf } from '../../../src/checks/cards-of.ts';
import { readContent } from '../../../src/checks/content-files.ts';
import { vocabularyDataOf } from '../../../src/checks/vocabulary-of.ts';
import { questionOf } from '../../../src/checks/words-of.ts';
import { questionFrom, wordSourceOf } from '../../../src/schemas/words-from.ts';
import type { Answers } from '../../../src/search/gathered/entry-record.ts';
import { indexMakers } from '../../../src/search/gathered/index-makers.ts';
import { withoutCards } from '../../../src/search/index/catalogue.ts';
import type { Spelling } from '../../../src/search/lookups/spelling.ts';
import type { NarrowFile } from '../../../src/search/narrow/narrow.ts';
import type { IndexMakers } from '../../../src/search/tables/build-index.ts';
import type { IndexedEntry, SiteFacts } from '../../../src/search/tables/table.ts';
import { builtSpelling } from '../../fixtures/built-spelling.ts';
import { type GeneratedEntry, generatedEntries, idOfCopy } from '../generated-site.ts';

export const SEED = 20261121;

export interface TableSite {
  /** Of entries; cards come behind them. */
  count: number;
  facts: SiteFacts;
  makers: IndexMakers;
  /** Made anew each time, and not kept: the same ones. */
  entries(): Generator<IndexedEntry>;
  /** What is public in the field. */
  field: BuiltSearch['field'];
  /** Of the real site: of a larger one it would have as many words. */
  spelling: Spelling;
}

/** Reads what `npm run build` has built. `count` 0 is the real site. */
export async function tableSite(root: string, count: number): Promise<TableSite> {
  const dist = `${root}/dist`;
  const read = async (file: string) => JSON.parse(await readFile(`${dist}/${file}`, 'utf8'));
  const { catalogue, text, products, field, codes } = await readBuiltSearch(dist);
  const content = await readContent(root);
  const sources = new Map(
    content.entries.flatMap(({ id, data, body }) => (data ? [[id, wordSourceOf({ ...data, body })] as const] : [])),
  );
  const owns = new Map(text.entries.map((own) => [own.id, own]));
  const real = withoutCards(catalogue.entries).map((entry): GeneratedEntry & Pick<IndexedEntry, 'words'> => {
    const [own, words] = [owns.get(entry.id), sources.get(entry.id)];
    if (!own || !words) throw new Error(`The content has no ${entry.id}. Build the site again: npm run build`);
    return { entry, own, words };
  });
  const size = count || real.length;
  const made = Array.from({ length: size }, (_, at): [id: string, of: string] => {
    const of = real[at % real.length]?.entry.id ?? '';
    return [idOfCopy(of, Math.floor(at / real.length)), of];
  });
  const ids = made.map(([id]) => id).sort();
  const numbers = new Map(ids.map((id, number) => [id, number]));
  const vocabulary = vocabularyDataOf(content);
  const question = questionFrom(questionOf(content));
  const narrow: NarrowFile = await read('narrow.json');
  const answers: Record<string, Answers> = Object.fromEntries(made.map(([id, of]) => [id, narrow.entries[of] ?? {}]));
  // Cards stand behind the site as it is.
  const cards = count === 0 ? cardsOf(content) : [];
  return {
    count: size,
    facts: {
      ...{ build: 'bench', language: question.language, entries: size + cards.length },
      ...{ cards: cards.length, vocabulary, products },
    },
    makers: indexMakers({
      answers,
      cards: codes.cards,
      question,
    }),
    *entries() {
      for (const { entry, own, words: source } of generatedEntries(real, size, SEED))
        yield { number: numbers.get(entry.id) ?? 0, entry, text: own, words: source as IndexedEntry['words'] };
      for (const [at, { entry, text, words }] of cards.entries()) yield { number: size + at, entry, text, words };
    },
    field,
    spelling: builtSpelling(dist),
  };
}
