/** A thread of a build: does the jobs that `threads.ts` sends, one after another. */
import { parentPort } from 'node:worker_threads';
import type { Answer } from './threads.ts';

parentPort?.on('message', async ({ job, data }: { job: string; data: unknown }) => {
  const answer: Answer = await import(job)
    .then(({ run }) => run(data))
    .then(
      (value: unknown) => ({ value }),
      (error: unknown) => ({ error }),
    );
  parentPort?.postMessage(answer);
});
