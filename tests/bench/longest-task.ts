/** What the page's own thread was busy with, from a trace of Chromium. */
import type { Browser, Page } from '@playwright/test';

interface TraceEvent {
  name: string;
  ph: string;
  pid: number;
  tid: number;
  ts: number;
  /** Microseconds on the clock, and of the thread's own processor time. */
  dur?: number;
  tdur?: number;
  args?: { name?: string; data?: { url?: string; functionName?: string } };
}

export interface LongestTask {
  /** Milliseconds of processor time: what else runs on the machine does not count. */
  ms: number;
  /** What it did, longest first: its own time, without what is named beside it. */
  did: { name: string; ms: number }[];
}

const CATEGORIES = [
  'devtools.timeline',
  'disabled-by-default-devtools.timeline',
  'toplevel',
  'v8',
  'blink',
  '__metadata',
];
const TASK = /RunTask$/;
/** They only hold others. */
const WRAPPERS = /RunTask$|^(?:SimpleWatcher|Receive|v8\.callFunction|BlinkScheduler|ThreadPool)/;

/** Runs `act` on a page and gives the longest task of its main thread meanwhile. */
export async function longestTask(browser: Browser, page: Page, act: () => Promise<void>): Promise<LongestTask> {
  await browser.startTracing(page, { categories: CATEGORIES });
  await act();
  const trace = JSON.parse(String(await browser.stopTracing())) as { traceEvents: TraceEvent[] };
  return longestOf(trace.traceEvents);
}

function longestOf(events: readonly TraceEvent[]): LongestTask {
  const main = new Set(
    events
      .filter(({ name, args }) => name === 'thread_name' && args?.name === 'CrRendererMain')
      .map(({ pid, tid }) => `${pid}:${tid}`),
  );
  const timed = events.filter(
    ({ ph, pid, tid, tdur }) => ph === 'X' && tdur !== undefined && main.has(`${pid}:${tid}`),
  );
  const tasks = timed.filter(({ name }) => TASK.test(name)).sort((a, b) => (b.tdur ?? 0) - (a.tdur ?? 0));
  const [longest] = tasks;
  if (!longest) return { ms: 0, did: [] };
  const inside = timed.filter(
    ({ pid, tid, ts, dur = 0 }) =>
      pid === longest.pid && tid === longest.tid && ts >= longest.ts && ts + dur <= longest.ts + (longest.dur ?? 0),
  );
  return { ms: (longest.tdur ?? 0) / 1000, did: ownTimes(inside) };
}

/** The time of each kind of event without that of the events within it. */
function ownTimes(events: readonly TraceEvent[]): { name: string; ms: number }[] {
  const own = new Map<string, number>();
  const open: TraceEvent[] = [];
  const add = (event: TraceEvent | undefined, ms: number) =>
    event && own.set(event.name, (own.get(event.name) ?? 0) + ms);
  for (const event of [...events].sort((a, b) => a.ts - b.ts || (b.dur ?? 0) - (a.dur ?? 0))) {
    while (open.length > 0 && (open.at(-1)?.ts ?? 0) + (open.at(-1)?.dur ?? 0) <= event.ts) open.pop();
    const ms = (event.tdur ?? 0) / 1000;
    add(event, ms);
    add(open.at(-1), -ms);
    open.push(event);
  }
  return [...own]
    .filter(([name]) => !WRAPPERS.test(name))
    .map(([name, ms]) => ({ name, ms }))
    .sort((a, b) => b.ms - a.ms)
    .slice(0, 4);
}
