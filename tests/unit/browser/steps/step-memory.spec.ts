import { expect, test } from '@playwright/test';
import fc from 'fast-check';
import {
  hashOf,
  keepSteps,
  readSteps,
  recallSteps,
  type StepMemory,
} from '../../../../src/browser/steps/step-memory.ts';
import { tab } from '../../../fixtures/tab.ts';

const time = fc.integer({ min: 1, max: 4_102_444_800_000 });
const block = fc.record({
  hash: fc.stringMatching(/^[0-9a-z]{1,7}$/),
  done: fc.uniqueArray(fc.nat(999), { minLength: 1, maxLength: 6 }),
  waits: fc.dictionary(fc.constantFrom('0', '1', 'fix'), time, { noNullPrototype: true }),
});
const memory: fc.Arbitrary<StepMemory> = fc.record({
  at: time,
  blocks: fc.dictionary(fc.stringMatching(/^[a-z]{1,8}$/), block, { noNullPrototype: true }),
});

test('what was ticked and what waits is there again after a reload', () => {
  const open = tab('https://faults.example/');
  fc.assert(
    fc.property(memory, (kept) => {
      expect(keepSteps('lost-copy', kept)).toBe(true);
      const isUsed = Object.keys(kept.blocks).length > 0;
      expect(recallSteps('lost-copy')).toEqual(isUsed ? kept : { at: 0, blocks: {} });
    }),
    { numRuns: 200 },
  );
  open.close();
});

test('an entry of which nothing is ticked and nothing waits leaves nothing on the device', () => {
  const open = tab('https://faults.example/');
  const used = { hash: 'a', done: [1], waits: {} };
  keepSteps('lost-copy', { at: 1, blocks: { retry: used } });
  expect(Object.keys(open.stores.localStorage)).toEqual(['steps:lost-copy']);
  keepSteps('lost-copy', { at: 2, blocks: { retry: { ...used, done: [] } } });
  expect(Object.keys(open.stores.localStorage)).toEqual([]);
  open.close();
});

test('a browser that refuses to keep anything is told apart from one that has kept it', () => {
  expect(keepSteps('lost-copy', { at: 1, blocks: { retry: { hash: 'a', done: [1], waits: {} } } })).toBe(false);
});

test('of a damaged memory, the blocks that are whole come back', () => {
  const whole = { hash: 'a', done: [0, 2], waits: { fix: 5 } };
  for (const [blocks, expected] of [
    [{ one: whole, two: null, three: { hash: 1, done: [] }, four: { hash: 'b' } }, { one: whole }],
    [{ one: { ...whole, done: [0, -1, 1.5, '2', 2, 2, 5000] } }, { one: whole }],
    [{ one: { ...whole, waits: { fix: 5, 0: -1, 1: 'soon', 2: 9e15 } } }, { one: whole }],
    ['none', {}],
  ])
    expect(readSteps(JSON.stringify({ at: 7, blocks }))).toEqual({ at: 7, blocks: expected });
  expect(readSteps('{"at":')).toEqual({ at: 0, blocks: {} });
  expect(readSteps(null)).toEqual({ at: 0, blocks: {} });
});

test('steps have another hash as soon as one of them, or their order, is another', () =>
  fc.assert(
    fc.property(
      fc.array(fc.stringMatching(/^[a-z ]{1,12}$/), { minLength: 2, maxLength: 5 }),
      fc.nat(),
      (steps, at) => {
        expect(hashOf([...steps])).toBe(hashOf(steps));
        const changed = steps.with(at % steps.length, `${steps[at % steps.length]}.`);
        expect(hashOf(changed)).not.toBe(hashOf(steps));
        const turned = steps.toReversed();
        if (turned.join('\n') !== steps.join('\n')) expect(hashOf(turned)).not.toBe(hashOf(steps));
      },
    ),
    { seed: 1, numRuns: 500 },
  ));
