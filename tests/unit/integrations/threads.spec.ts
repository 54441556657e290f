import { availableParallelism } from 'node:os';
import { expect, test } from '@playwright/test';
import { inEachThread, inThread } from '../../../src/integrations/threads.ts';

const job = (code: string) => new URL(`data:text/javascript,${encodeURIComponent(code)}`);
/** Waits for so many milliseconds, and says which thread did. */
const WAIT = job(`import { setTimeout } from 'node:timers/promises';
import { threadId } from 'node:worker_threads';
export const run = async ([ms, name]) => { await setTimeout(ms); return [name, threadId]; };`);
const FAIL = job('export const run = (what) => { throw new Error(what); };');

test('each of many calls gets its own answer, quick or slow, and threads share them', async () => {
  const calls = Array.from({ length: 40 }, (_, at) => inThread<[number, number]>(WAIT, [at % 7, at]));
  const answers = await Promise.all(calls);
  expect(answers.map(([name]) => name)).toEqual(calls.map((_, at) => at));
  const each = await inEachThread<[string, number]>(WAIT, [1, 'each']);
  expect(new Set(answers.map(([, thread]) => thread))).toEqual(new Set(each.map(([, thread]) => thread)));
});

test('a call that fails is one that fails: others of its thread are answered', async () => {
  const calls = [inThread(FAIL, 'no such page'), ...Array.from({ length: 9 }, () => inThread(WAIT, [1, 'well']))];
  const ended = await Promise.allSettled(calls);
  expect(ended.map(({ status }) => status)).toEqual(['rejected', ...Array(9).fill('fulfilled')]);
  await expect(inThread(FAIL, 'no such page')).rejects.toThrow('no such page');
});

test('a call that is known to be long keeps no other waiting behind it', async () => {
  test.skip(availableParallelism() === 1, 'A machine with one processor has one thread.');
  const ended: string[] = [];
  const call = (name: string, ms: number, weight?: number) =>
    inThread(WAIT, [ms, name], weight).then(() => ended.push(name));
  await Promise.all([call('long', 500, 100), ...Array.from({ length: 9 }, () => call('short', 1))]);
  expect(ended).toEqual([...Array(9).fill('short'), 'long']);
});
