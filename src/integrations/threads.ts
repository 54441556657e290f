import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';

/** Two do most of the work of a build; each more holds an index of its own in memory. */
const MOST = 4;
/** Megabytes of new objects after which a thread looks for those that are no longer needed: pages and rows live shortly. */
const YOUNG = 48;
/** Calls that a thread has at a time. */
const SENT = 2;

/** One call of a job: a module whose `run` takes data and gives data, both of which can be sent. */
interface Call {
  job: string;
  data: unknown;
  /** How much there is to do, beside other calls. */
  weight: number;
  resolve(value: never): void;
  reject(error: unknown): void;
}
interface Thread {
  worker: Worker;
  /** The call on which it works, and one that it has already: whoever hands out calls may be at work, too. */
  sent: Call[];
  /** Calls for this thread alone. */
  own: Call[];
}

/** What a thread answers. */
export interface Answer {
  value?: unknown;
  error?: unknown;
}

let threads: Thread[] | undefined;
const waiting: Call[] = [];

/** Has a job done by the thread that has least to do. Whoever calls sees to it that not all data wait at once. */
export function inThread<Out>(job: URL, data: unknown, weight = 1): Promise<Out> {
  return new Promise((resolve, reject) => {
    waiting.push({ job: job.href, data, weight, resolve, reject });
    goOn();
  });
}

/** Has a job done once by every thread. */
export function inEachThread<Out>(job: URL, data: unknown): Promise<Out[]> {
  return Promise.all(
    threadsOfBuild().map(
      (thread) =>
        new Promise<Out>((resolve, reject) => {
          thread.own.push({ job: job.href, data, weight: 1, resolve, reject });
          goOn();
        }),
    ),
  );
}

/** Begins the threads, and has them load what they are to do, while little else is to be done. */
export function warmThreads(): void {
  inEachThread(new URL('./warm-job.ts', import.meta.url), undefined).catch(() => undefined);
}

/** How many calls keep all threads at work: those that are done, and as many behind them. */
export const enoughCalls = (): number => 2 * threadsOfBuild().length;

/** Begun when they are first needed. They end with the process, which waits for those that are at work only. */
function threadsOfBuild(): Thread[] {
  threads ??= Array.from({ length: Math.min(MOST, availableParallelism()) }, begun);
  return threads;
}

function begun(): Thread {
  const worker = new Worker(new URL('./thread.ts', import.meta.url), {
    resourceLimits: { maxYoungGenerationSizeMb: YOUNG },
  });
  const thread: Thread = { worker, sent: [], own: [] };
  worker.on('message', ({ value, error }: Answer) => {
    const call = thread.sent.shift();
    if (error === undefined) call?.resolve(value as never);
    else call?.reject(error);
    if (thread.sent.length === 0) worker.unref();
    goOn();
  });
  worker.on('error', (error) => {
    for (const call of thread.sent.splice(0)) call.reject(error);
  });
  worker.unref();
  return thread;
}

/** Hands out what waits: to each thread what is for it alone, else to the one that has least to do. */
function goOn(): void {
  const all = threadsOfBuild();
  for (const thread of all) while (thread.sent.length < SENT && thread.own[0]) send(thread, thread.own.shift());
  while (waiting[0]) {
    const thread = all.toSorted((a, b) => weightOf(a) - weightOf(b))[0];
    if (!thread || thread.sent.length >= SENT) return;
    send(thread, waiting.shift());
  }
}

const weightOf = ({ sent }: Thread) => sent.reduce((sum, { weight }) => sum + weight, 0);

function send(thread: Thread, call: Call | undefined): void {
  if (!call) return;
  thread.sent.push(call);
  thread.worker.ref();
  thread.worker.postMessage({ job: call.job, data: call.data });
}
