/** A thread of a build: does the jobs that `threads.ts` sends, one after another. */
import { parentPort } from 'node:worker_threads';
import { workBehindOthers } from './behind-others.ts';
import type { Answer } from './threads.ts';

workBehindOthers();
let last: Promise<unknown> = Promise.resolve();
parentPort?.on('message', ({ job, data }: { job: string; data: unknown }) => {
  last = last
    .then(() => import(job))
    .then(({ run }) => run(data))
    .then(
      (value: unknown): Answer => ({ value }),
      (error: unknown): Answer => ({ error }),
    )
    .then((answer) => parentPort?.postMessage(answer));
});
