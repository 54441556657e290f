import { expect, test } from '@playwright/test';
import { indexCatalogue } from '../../../../src/search/index/index-site.ts';
import { judgeOf } from '../../../../src/search/judge/judge.ts';
import { search } from '../../../../src/search/search.ts';
import { catalogueEntry } from '../../../fixtures/catalogue-entry.ts';

const entry = (id: string, messages: string[]) => catalogueEntry({ id, title: `About ${id}`, messages });

const SPILT = 'The brewer spilt the wort over the drive belt of the second pump';
const SENTENCE = 'Response status code does not indicate success: 401 (Unauthorized).';
const INDEX = indexCatalogue({
  products: {},
  entries: [
    entry('lid', [
      'Failed to open the lid of the copper vat {vat}: {error}',
      'The hinge of the vat is rusty on both sides',
    ]),
    entry('barrel', ['The barrel was refused by the landlord. {error}', 'The barrel was refused by the landlord.']),
    entry('hops', ['Could not weigh the hops for the winter ale']),
    entry('cellar', ['Could not roll the barrel of {who} out of the cellar because it is full of yeast']),
    entry('spilt', [SPILT]),
    entry('cooper', [`Failed to wake the cooper of the lower yard: ${SENTENCE}`]),
    entry('gauge', ['The gauge of the yard failed with error code {code}']),
    entry('lamp', ['Lamp reading of the attic, error: {reason}']),
    entry('keg', ['Keg Lost, error: {reason}']),
    entry('tap', ['Could not close the tap of {vat}. Error: {error}']),
  ],
});
const JUDGE = judgeOf(INDEX);
const answer = (text: string) => search(INDEX, undefined, text, JUDGE);
const found = (text: string) => answer(text).results.map(({ id, confidence }) => `${id} ${confidence}`);
const NOBODY = 'Moths have eaten the ledger';

test('of a documented line, the reason decides: known, of its own entry, unknown, or none', () => {
  const line = 'Failed to open the lid of the copper vat 7: ';
  expect(found(line + SPILT)).toEqual(['spilt best']);
  expect(found(`${line}The hinge of the vat is rusty on both sides`)).toEqual(['lid best']);
  expect(found(line + NOBODY)).toEqual([]);
  expect(found(line)).toEqual(['lid best']);
  expect(answer(line + NOBODY).wrappings).toEqual([
    { failed: line.slice(0, -2), reason: NOBODY, entry: 'lid', isKnown: false },
  ]);
  expect(answer(line + SPILT).wrappings).toMatchObject([{ reason: SPILT, isKnown: true }]);
});

test('a line that says what failed takes in its reason without a colon, where it is documented so', () => {
  expect(found('The barrel was refused by the landlord.')).toEqual(['barrel best']);
  expect(found(`The barrel was refused by the landlord. ${NOBODY}`)).toEqual([]);
  expect(answer(`The barrel was refused by the landlord. ${NOBODY}`).wrappings).toEqual([
    { failed: 'The barrel was refused by the landlord', reason: NOBODY, entry: 'barrel', isKnown: false },
  ]);
});

test('a line of few words is known by what it says before its reason', () => {
  expect(answer(`Keg Lost, error: ${NOBODY}`).wrappings).toMatchObject([{ failed: 'Keg Lost', entry: 'keg' }]);
});

test('a reason is read behind its own line, also where an earlier word of the text is the same', () => {
  const text = JSON.stringify({ error: { message: `Could not close the tap of vat 7. Error: ${NOBODY}`, inner: {} } });
  expect(answer(text).wrappings).toMatchObject([
    { failed: 'Could not close the tap of vat 7', reason: NOBODY, entry: 'tap' },
  ]);
});

test('of a line inside of JSON, only the line is told', () => {
  const text = JSON.stringify({ level: 'bad', message: `Failed to wash the mugs: ${NOBODY}`, inner: { vat: 7 } });
  expect(answer(text).wrappings).toMatchObject([{ failed: 'Failed to wash the mugs', reason: NOBODY }]);
});

test('a line of any tool that is documented without a reason is no result for one that nobody documents', () => {
  expect(found('Could not weigh the hops for the winter ale.')).toEqual(['hops best']);
  expect(found(`Could not weigh the hops for the winter ale: ${SPILT}`)[0]).toBe('spilt best');
  const { results, suggestions, wrappings } = answer(`Could not weigh the hops for the winter ale: ${NOBODY}`);
  expect([results, suggestions]).toEqual([[], []]);
  expect(wrappings).toMatchObject([{ entry: 'hops', reason: NOBODY, isKnown: false }]);
});

test('a guess that a tool prints behind every reason is none', () => {
  const line = (reason: string) =>
    `Could not roll the barrel of Ann out of the cellar: ${reason}.. This is likely because it is full of yeast`;
  expect(found(line(NOBODY))).toEqual([]);
  expect(found(line(SPILT))[0]).toBe('spilt best');
  expect(answer(line(NOBODY)).wrappings).toMatchObject([{ reason: NOBODY }]);
});

test('a sentence of every program belongs to the message that has it, with the same number and its own words', () => {
  expect(found(`Failed to wake the cooper of the lower yard: ${SENTENCE}`)).toEqual(['cooper best']);
  expect(
    found('Failed to wake the cooper of the lower yard: Response status code does not indicate success: 401 ().'),
  ).toEqual(['cooper best']);
  for (const text of [
    `Getting the brew ${SENTENCE}`,
    `Failed to wake the cooper of the lower yard: ${SENTENCE.replace('401 (Unauthorized)', '429 (Too Many Requests)')}`,
    'The brew is bitter. Response status code does not indicate success: 404 (Not Found).',
    'Malt mill failed with error code 7',
  ]) {
    const { results, suggestions } = answer(text);
    expect([text, results, suggestions]).toEqual([text, [], []]);
  }
  expect(found('The gauge of the yard failed with error code 7')).toEqual(['gauge best']);
});

test('what stands behind a colon as a value of the message is no reason', () => {
  expect(found('Lamp reading of the attic, error: soot in the chimney')).toEqual(['lamp best']);
});

test('lines of any tool with a reason that nobody documents have neither result nor suggestion', () => {
  const heads = [
    'Failed to open the lid',
    'Could not weigh the malt',
    'Unable to roll the barrel of Ben',
    'Cannot wake the cooper',
  ];
  const tails = [`: ${NOBODY}`, `. Error: ${NOBODY}`, ` - ${NOBODY}`, ` with error: ${NOBODY}`];
  for (const text of heads.flatMap((head) => tails.map((tail) => head + tail))) {
    const { results, suggestions, wrappings } = answer(text);
    expect([text, results, suggestions]).toEqual([text, [], []]);
    expect(wrappings).toMatchObject([{ reason: NOBODY, isKnown: false }]);
  }
  for (const text of heads.flatMap((head) => tails.map((tail) => head + tail.replace(NOBODY, SPILT))))
    expect([text, found(text)[0]]).toEqual([text, 'spilt best']);
});
