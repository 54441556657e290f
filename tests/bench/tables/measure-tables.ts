/** Measures the index in shards of one size: what a first result loads, whether answers are right, and how long they take. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { GatheredAnswer, LateParts } from '../../../src/search/gathered/gathered-answer.ts';
import { Gathering } from '../../../src/search/gathered/gathering.ts';
import { pastePlan } from '../../../src/search/gathered/paste-plan.ts';
import { tablePlans } from '../../../src/search/gathered/table-plans.ts';
import { wordPlan } from '../../../src/search/gathered/word-plan.ts';
import { pasteReader } from '../../../src/search/judge/paste-reader.ts';
import { lateQuestion } from '../../../src/search/lookups/late-question.ts';
import { findInTexts } from '../../../src/search/suffixes/find-in-texts.ts';
import { FIRST, MOST_LISTED } from '../../../src/search/suffixes/hits.ts';
import { checkedSource } from '../../../src/search/tables/checked-source.ts';
import { openIndex } from '../../../src/search/tables/open-index.ts';
import type { TableSource } from '../../../src/search/tables/table.ts';
import { CountingSource, type Loaded } from './counting-source.ts';
import type { FragmentCase, TableCases } from './table-cases.ts';
import type { TableSite } from './table-site.ts';

/** Right ones among so many. */
export interface Share {
  right: number;
  of: number;
}

/** Of what first results have loaded. */
export interface Spread {
  median: number;
  most: number;
  /** Rounds of requests one after another. */
  waves: { median: number; most: number };
  of: number;
}

export const KINDS = ['fragment', 'own text', 'paste', 'question'] as const;
export type Kind = (typeof KINDS)[number];

export interface TableFigures {
  loads: Record<Kind, Spread>;
  /** Bytes on the wire. */
  kept: CountingSource['kept'];
  /** Every entry that has a fragment is in the answer, where at most 200 have it; nothing is called exact that has it not. */
  finds: Share;
  exact: Share;
  /** Of fragments that more entries have: whether the first fifty come in order, and the number is right. */
  inOrder: Share;
  counted: Share;
  pastesFirst: Share;
  /** Milliseconds of the processor with all files at hand, which a busy machine hardly changes: medians. */
  fragmentMs: number;
  pasteMs: number;
}

/** Fragments and pastes that the clock is set to, and first ones that it leaves out. */
const TIMED = 60;
const WARM_UP = 5;
/** Of so many times, the least counts. */
const ROUNDS = 5;

const part = (sorted: readonly number[], at: number) => sorted[Math.floor((sorted.length - 1) * at)] ?? 0;

function spreadOf(all: readonly Loaded[]): Spread {
  const bytes = all.map((one) => one.bytes).sort((a, b) => a - b);
  const waves = all.map((one) => one.waves).sort((a, b) => a - b);
  return {
    median: part(bytes, 0.5),
    most: part(bytes, 1),
    waves: { median: part(waves, 0.5), most: part(waves, 1) },
    of: all.length,
  };
}

/** `loads`: how many of each kind are loaded anew for the bytes; `budget`: milliseconds for the fragments that are checked. */
export async function measureTables(
  folder: string,
  site: TableSite,
  cases: TableCases,
  { loads, budget, quality }: { loads: number; budget: number; quality: number },
  tell: (what: string) => void,
): Promise<TableFigures> {
  const counting = new CountingSource(folder, quality);
  const late: LateParts = {
    pastes: async () => pastePlan,
    reader: async () => (index) => pasteReader(index, site.field),
    texts: async () => findInTexts,
    words: async () => wordPlan,
    question: async () => lateQuestion,
    spelling: async () => {
      counting.extra('spelling.json', JSON.stringify(site.spelling));
      return site.spelling;
    },
  };
  const gather = async (source: TableSource, query: string, parts = late) => {
    const index = await openIndex(source);
    return new Gathering(index, tablePlans(index, parts), query, parts);
  };

  /** What was loaded when the first results were there, and with which step they came. */
  const first = async (query: string): Promise<{ loaded: Loaded; step: number } | undefined> => {
    const gathering = await gather(counting.start(), query);
    let step = 0;
    for await (const { answer } of gathering.steps()) {
      if (answer.results.length > 0) return { loaded: counting.loaded, step };
      step++;
    }
    return undefined;
  };
  const loadsOf = async (queries: readonly string[], isMeant: (step: number) => boolean) => {
    const all: Loaded[] = [];
    for (const query of queries) {
      if (all.length === loads) break;
      const found = await first(query);
      if (found && isMeant(found.step)) all.push(found.loaded);
    }
    return spreadOf(all);
  };
  const few = cases.fragments.filter(({ count }) => count <= MOST_LISTED);
  const queriesOf = (of: FragmentCase['of']) => few.filter((one) => one.of === of).map(({ query }) => query);
  const figures = {
    loads: {
      fragment: await loadsOf(queriesOf('fields'), (step) => step === 0),
      // What fields have, too, is found there first.
      'own text': await loadsOf(queriesOf('text').slice(0, 4 * loads), (step) => step > 0),
      paste: await loadsOf(
        cases.pastes.map(({ query }) => query),
        () => true,
      ),
      question: await loadsOf(cases.questions, () => true),
    },
  };
  tell('first results loaded');

  const inFolder = checkedSource(async (path) => readFileSync(join(folder, path), 'utf8'));
  const literally: LateParts = {
    ...late,
    words: async () => async () => ({ numbers: [], isLost: false, isStrange: false, part: () => () => false }),
  };
  const answers = await checkFragments(cases, budget, (query) => gather(inFolder, query, literally), tell);
  tell(`${answers.finds.of + answers.inOrder.of} fragments checked`);

  const pastesFirst: Share = { right: 0, of: 0 };
  for (const { query, right } of cases.pastes) {
    const { answer } = await (await gather(inFolder, query)).last();
    const [best] = [...answer.results, ...answer.suggestions];
    if (best && right.has(best.id)) pastesFirst.right++;
    pastesFirst.of++;
  }
  tell('pastes judged');

  const atHand = new Map<string, string>();
  const held = checkedSource(async (path) => {
    const text = atHand.get(path) ?? readFileSync(join(folder, path), 'utf8');
    atHand.set(path, text);
    return text;
  });
  const clock = async (queries: readonly string[]) => {
    const times = queries.map(() => Number.POSITIVE_INFINITY);
    for (const query of queries) await (await gather(held, query, literally)).last();
    for (let round = 0; round < ROUNDS; round++) {
      // One index for all, as a worker has; all files are read before, and none is unpacked yet.
      const index = await openIndex(held);
      await index.filter();
      for (const [at, query] of queries.entries()) {
        const start = process.cpuUsage();
        await new Gathering(index, tablePlans(index, literally), query, literally).last();
        const { user, system } = process.cpuUsage(start);
        times[at] = Math.min(times[at] as number, (user + system) / 1000);
      }
    }
    return part(
      times.slice(times.length > 2 * WARM_UP ? WARM_UP : 0).sort((a, b) => a - b),
      0.5,
    );
  };
  const fragmentMs = await clock(few.slice(0, TIMED).map(({ query }) => query));
  const pasteMs = await clock(cases.long.slice(0, TIMED));
  return { ...figures, kept: counting.kept, ...answers, pastesFirst, fragmentMs, pasteMs };
}

/** Asks for more until an answer has so many results, or nothing more comes. */
async function withMore(gathering: Gathering, wanted: number): Promise<GatheredAnswer> {
  let last = await gathering.last();
  for (let left = Number.POSITIVE_INFINITY; last.more > 0 && last.more < left; last = await gathering.further()) {
    if (last.answer.results.length >= wanted) break;
    left = last.more;
  }
  return last;
}

/** Fragments in turn until the time is over; all of them where there is enough. */
async function checkFragments(
  { fragments, ids }: TableCases,
  budget: number,
  gather: (query: string) => Promise<Gathering>,
  tell: (what: string) => void,
): Promise<Pick<TableFigures, 'finds' | 'exact' | 'inOrder' | 'counted'>> {
  const none = (): Share => ({ right: 0, of: 0 });
  const all = { finds: none(), exact: none(), inOrder: none(), counted: none() };
  const end = performance.now() + budget;
  for (const { query, of, count, numbers } of fragments) {
    if (performance.now() > end) break;
    const right = numbers.map((number) => ids[number] ?? '');
    const isFew = count <= MOST_LISTED;
    const { answer, more, beyond } = await withMore(await gather(query), isFew ? count : FIRST);
    const found = answer.results.map(({ id }) => id);
    const take = (share: Share, isRight: boolean, what: string) => {
      share.of++;
      if (isRight) share.right++;
      else tell(`${what}: ${JSON.stringify(query)} (${of}), ${count} entries`);
    };
    if (isFew) {
      const those = new Set(found);
      const known = new Set(right);
      const isExact = answer.results.every(({ id, confidence }) => confidence !== 'exact' || known.has(id));
      take(
        all.finds,
        right.every((id) => those.has(id)),
        'not all found',
      );
      take(all.exact, isExact, 'called exact');
    } else {
      const first = right.slice(0, FIRST);
      take(
        all.inOrder,
        first.every((id, at) => found[at] === id),
        'other order',
      );
      take(all.counted, found.length + more + beyond === count, `counted ${found.length + more + beyond}`);
    }
  }
  return all;
}
