import { expect, test } from '@playwright/test';
import fc from 'fast-check';
import { byScope } from '../../../../src/browser/steps/scope-answer.ts';

const SCOPES = ['one', 'some', 'all', 'own'];
const causes = fc
  .array(fc.option(fc.subarray(SCOPES, { minLength: 1 }), { nil: undefined }), { maxLength: 6 })
  .map((all) => all.map((scopes, at) => ({ at, scope: scopes?.join(' ') })));

test('an answer about the scope moves causes, loses none, and keeps the order of the author in each group', () =>
  fc.assert(
    fc.property(causes, fc.constantFrom('', ...SCOPES), (all, answer) => {
      const { first, later } = byScope(all, answer);
      expect([...first, ...later].sort((a, b) => a.at - b.at)).toEqual(all);
      for (const group of [first, later]) expect(group).toEqual(group.toSorted((a, b) => a.at - b.at));
    }),
    { numRuns: 300 },
  ));

test('a cause comes first when it has the answer among its scopes, or has none', () => {
  const all = [{ scope: 'all' }, { scope: undefined }, { scope: 'one some' }, { scope: 'some all' }];
  expect(byScope(all, 'some')).toEqual({ first: [all[1], all[2], all[3]], later: [all[0]] });
  // `one` is no part of `someone`, nor the other way round.
  expect(byScope([{ scope: 'someone' }], 'one').first).toEqual([]);
});
