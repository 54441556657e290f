import { expect, test } from '@playwright/test';
import { explanationOf } from '../../../../src/search/explain/explanation.ts';
import { indexCatalogue } from '../../../../src/search/index/index-site.ts';
import { judgeOf } from '../../../../src/search/judge/judge.ts';
import { search } from '../../../../src/search/search.ts';
import type { Reason } from '../../../../src/search/text/reason.ts';
import { catalogueEntry } from '../../../fixtures/catalogue-entry.ts';

const NULL = 'Object reference not set to an instance of an object.';
const LOAD = 'Could not load file or assembly';
const LONG = 'The conveyor rejected its spindle because the torque profile was withdrawn by the foreman';
const INDEX = indexCatalogue({
  products: {},
  entries: [
    catalogueEntry({ id: 'winch', messages: [`WinchCredential authentication failed: ${NULL}`] }),
    catalogueEntry({ id: 'pump', messages: [`${LOAD} 'Hoist.Pump.Core, Version={version}`] }),
    catalogueEntry({ id: 'twice', messages: ['Assembly with same name is already loaded'] }),
    catalogueEntry({ id: 'spindle', messages: [LONG] }),
  ],
});
const JUDGE = judgeOf(INDEX);
const answer = (text: string) => search(INDEX, undefined, text, JUDGE);
const results = (text: string) => answer(text).results.map(({ id, confidence }) => `${id} ${confidence}`);
const why = (text: string) => {
  const said: Reason[] = [];
  const told = search(INDEX, undefined, text, JUDGE, (reason) => said.push(reason));
  return explanationOf(INDEX, told, said, 1).notBest.map(({ kind }) => kind);
};

/** What .NET, PowerShell, Python, Java, Node and sockets say. */
const OF_NOBODY = [
  NULL,
  "Value cannot be null. (Parameter 'vat')",
  'Index was out of range. Must be non-negative and less than the size of the collection.',
  'Input string was not in a correct format.',
  'The operation was canceled.',
  'The operation has timed out.',
  'A task was canceled.',
  "Access to the path 'C:\\vats\\north' is denied.",
  "'NoneType' object has no attribute 'lid'",
  "Cannot read properties of undefined (reading 'lid')",
  'connect ECONNREFUSED 127.0.0.1:443',
  'socket hang up',
  'No such host is known.',
  'Unexpected token < in JSON at position 0',
];
for (const sentence of OF_NOBODY)
  test(`no entry is found by what a platform says under any program: ${sentence}`, () => {
    expect(results(`Unable to heat the copper vat: ${sentence}`)).toEqual([]);
  });

test('a message with such a sentence is found by its own part, with that sentence and no other', () => {
  expect(results(`WinchCredential authentication failed: ${NULL}`)).toEqual(['winch best']);
  expect(results(`Open-Lid : WinchCredential authentication failed: ${NULL}`)).toEqual(['winch best']);
  expect(results('WinchCredential authentication failed: Moths have eaten the ledger')).not.toContain('winch best');
});

test('which part could not be loaded decides, not that one could not', () => {
  expect(results(`Open-Lid : ${LOAD} 'Hoist.Pump.Core, Version=7.1.0.0' or one of its dependencies.`)).toContain(
    'pump best',
  );
  const other = `Failed to open: ${LOAD} 'Baker.Oven, Version=7.1.0.0'. Could not find or load a specific file.`;
  expect(results(other)).not.toContain('pump best');
});

test('a message that is nothing but such a sentence is possible at most, and it is said why', () => {
  const text = 'Failed to start: Assembly with same name is already loaded';
  expect(results(text)).toEqual(['twice possible']);
  expect(why(text)).toContain('ofNobody');
});

test('the beginning of a message alone is not the best match, more than half of it is', () => {
  const begun = 'Failed to check: The conveyor rejected its';
  expect(results(begun)).not.toContain('spindle best');
  expect(results(`Failed to check: ${LONG.slice(0, 60)}`)).toEqual(['spindle best']);
});

test('a reason that fits in part is not said to be undocumented', () => {
  const text = 'Failed to start: Assembly with same name is already loaded';
  expect(answer(text).wrappings).toMatchObject([{ failed: 'Failed to start', isKnown: true }]);
});
