import type { BenchCases } from './bench-cases.ts';
import type { Bytes, Engine } from './engines/engine.ts';
import type { Case } from './generated-cases.ts';
import type { BenchSite } from './generated-site.ts';

/** A share of cases, and how many there was time for. */
export interface Share {
  share: number;
  of: number;
}

/** Milliseconds a query. */
export interface Clock {
  median: number;
  most: number;
  of: number;
}

/** One row of a table; what was not measured is left out. */
export interface Measured {
  name: string;
  found?: Share;
  inFirstFive?: Share;
  precision?: Share;
  pastesFirst?: Share;
  typingErrors?: Share;
  bytes?: Bytes;
  short?: Clock;
  long?: Clock;
  huge?: Clock;
}

const SHOWN = 5;
/** Cases that a share is taken of at least, as fewer say nothing, unless that takes this many times the budget. */
const LEAST = 12;
const PATIENCE = 8;
/** First queries that the clock leaves out, where there was time for more. */
const WARM_UP = 3;
/** Milliseconds from which an engine that is asked is too slow to be asked for anything longer. */
const TOO_SLOW = 1000;

/** Runs queries in order until the budget is spent: at least so many while patience lasts, and at least one. */
async function within<T>(budget: number, least: number, list: readonly T[], run: (one: T) => Promise<void>) {
  const start = performance.now();
  for (const [at, one] of list.entries()) {
    await run(one);
    const spent = performance.now() - start;
    if (spent > budget && (at + 1 >= least || spent > budget * PATIENCE)) return;
  }
}

async function share(budget: number, cases: readonly Case[], isRight: (one: Case) => Promise<boolean>): Promise<Share> {
  let [right, of] = [0, 0];
  await within(budget, LEAST, cases, async (one) => {
    if (await isRight(one)) right++;
    of++;
  });
  return { share: right / of, of };
}

async function clock(engine: Engine, budget: number, queries: readonly string[]): Promise<Clock> {
  const times: number[] = [];
  await within(budget, 1, queries, async (query) => {
    const start = performance.now();
    await engine.query(query, SHOWN);
    times.push(performance.now() - start);
  });
  const of = times.length;
  if (of > WARM_UP * 2) times.splice(0, WARM_UP);
  times.sort((a, b) => a - b);
  const at = (part: number) => times[Math.min(times.length - 1, Math.floor(times.length * part))] as number;
  return { median: at(0.5), most: at(0.95), of };
}

/** Everything about one engine on one site. */
export async function measureEngine(
  engine: Engine,
  site: BenchSite,
  cases: BenchCases,
  budget: number,
  quality: number,
): Promise<Measured> {
  await engine.build(site);
  const measured: Measured = { name: engine.name };
  const everything = site.texts.length;
  const first = async (query: string) => await engine.query(query, SHOWN);

  measured.bytes = await engine.bytes(site, quality);
  measured.short = await clock(engine, budget, cases.short);
  if (measured.short.median > TOO_SLOW) return measured;

  let [shown, correct] = [0, 0];
  measured.found = await share(budget, cases.fragments, async ({ query, from, right }) => {
    const ids = await engine.query(query, everything);
    for (const id of ids.slice(0, SHOWN)) {
      shown++;
      if (right.has(id)) correct++;
    }
    return ids.includes(from);
  });
  measured.precision = { share: correct / Math.max(1, shown), of: measured.found.of };
  measured.inFirstFive = await share(budget, cases.fieldFragments, async ({ query, right }) => {
    const ids = new Set(await first(query));
    return [...right].every((id) => ids.has(id));
  });
  measured.typingErrors = await share(budget, cases.typingErrors, async ({ query, right }) =>
    (await first(query)).some((id) => right.has(id)),
  );
  const beforePastes = performance.now();
  measured.pastesFirst = await share(budget, cases.pastes, async ({ query, right }) =>
    right.has((await first(query))[0] ?? ''),
  );
  const paste = (performance.now() - beforePastes) / measured.pastesFirst.of;
  if (paste < TOO_SLOW) measured.long = await clock(engine, budget, cases.long);
  if (engine.takesHugePastes) measured.huge = await clock(engine, budget, cases.huge);
  return measured;
}
