import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';

/** Two do most of the work of a build; each more holds an index of its own in memory. */
const MOST = 4;
/** Megabytes of new objects after which a thread looks for those that are no longer needed: pages and rows live shortly. */
const YOUNG = 48;

/** One call of a job: a module whose `run` takes data and gives data, both of which can be sent. */
interface Call {
  job: string;
  data: unknown;
  resolve(value: never): void;
  reject(error: unknown): void;
}
interface Thread {
  worker: Worker;
  /** The call on which it works. */
  current: Call | undefined;
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

/** Has a job done by the next thread that is free. Whoever calls sees to it that not all data wait at once. */
export function inThread<Out>(job: URL, data: unknown): Promise<Out> {
  const all = threadsOfBuild();
  return new Promise((resolve, reject) => {
    waiting.push({ job: job.href, data, resolve, reject });
    for (const thread of all) goOn(thread);
  });
}

/** Has a job done once by every thread. */
export function inEachThread<Out>(job: URL, data: unknown): Promise<Out[]> {
  return Promise.all(
    threadsOfBuild().map(
      (thread) =>
        new Promise<Out>((resolve, reject) => {
          thread.own.push({ job: job.href, data, resolve, reject });
          goOn(thread);
        }),
    ),
  );
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
  const thread: Thread = { worker, current: undefined, own: [] };
  const end = ({ value, error }: Answer) => {
    const call = thread.current;
    thread.current = undefined;
    if (error === undefined) call?.resolve(value as never);
    else call?.reject(error);
    worker.unref();
    goOn(thread);
  };
  worker.on('message', end);
  worker.on('error', (error) => end({ error }));
  worker.unref();
  return thread;
}

function goOn(thread: Thread): void {
  if (thread.current) return;
  thread.current = thread.own.shift() ?? waiting.shift();
  if (!thread.current) return;
  thread.worker.ref();
  const { job, data } = thread.current;
  thread.worker.postMessage({ job, data });
}
