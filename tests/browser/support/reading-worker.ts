/** A worker in place of the one that reads pictures: it says what a test wants, when the test wants it. */
import { expect, type Page, type Worker } from '@playwright/test';
import sharp from 'sharp';
import type { Fault } from './faulty-host.ts';

/** Words of a picture, line by line, each with how sure it is; or why it is not read. */
export type Answer = [text: string, sure: number][][] | 'memory' | 'part';

/** A plain picture; a worker in place of the real one tells pictures apart by their width. */
export const plainPicture = (width: number, height = 60): Promise<Buffer> =>
  sharp({ create: { width, height, channels: 3, background: '#fff' } })
    .png()
    .toBuffer();

/** The text that stands in the box after an answer. */
export const textOf = (answer: Answer): string =>
  typeof answer === 'string' ? '' : answer.map((line) => line.map(([text]) => text).join(' ')).join('\n');

/** Runs as the worker. What `waits` for a picture is answered once it is told to. */
function script(answers: Record<number, Answer>, waits: readonly number[]): void {
  const asked: { number: number; width: number }[] = [];
  const answer = ({ number, width }: { number: number; width: number }) => {
    const said = answers[width] ?? [];
    if (typeof said === 'string') return postMessage({ type: 'failed', number, why: said });
    const words = said.flatMap((line, row) =>
      line.map(([text, sure], column) => ({ text, sure, left: 60 * column, top: 20 * row, width: 50, height: 16 })),
    );
    const text = said.map((line) => line.map(([word]) => word).join(' ')).join('\n');
    postMessage({ type: 'read', number, picture: { text, words, turned: 0 }, used: [] });
  };
  Object.assign(self, {
    tell: (message: object) => postMessage({ number: asked.at(-1)?.number, ...message }),
    answer: () => asked.splice(0).forEach(answer),
    onmessage: ({ data }: MessageEvent<{ number: number; width: number }>) => {
      asked.push(data);
      if (!waits.includes(data.width)) asked.splice(0).forEach(answer);
    },
  });
}

/** Answers each picture by its width; `waits` for those that are to be answered later. */
export const readingWorker = (answers: Record<number, Answer>, waits: readonly number[] = []): Fault => ({
  file: /\/picture-worker-/,
  way: () => `(${script})(${JSON.stringify(answers)}, ${JSON.stringify(waits)})`,
});

const running = (page: Page): Worker[] => page.workers().filter((worker) => worker.url().includes('picture-worker'));

/** The worker that reads, once it does. */
export async function reader(page: Page): Promise<Worker> {
  await expect.poll(() => running(page).length).toBe(1);
  return running(page)[0] as Worker;
}

/** No worker holds the memory of a picture. */
export const readerEnded = (page: Page): Promise<void> => expect.poll(() => running(page).length).toBe(0);

interface Told {
  tell(message: object): void;
  answer(): void;
}

/** Has it tell how far it is. */
export const tells = async (page: Page, message: object): Promise<void> =>
  (await reader(page)).evaluate((told) => (self as unknown as Told).tell(told), message);

/** Has it answer what it was asked. */
export const answers = async (page: Page): Promise<void> =>
  (await reader(page)).evaluate(() => (self as unknown as Told).answer());
