import { expect, test } from '@playwright/test';
import { bitsOfWords } from '../../../../src/schemas/field-parts.ts';
import { indexCatalogue } from '../../../../src/search/index/index-site.ts';
import { judgeOf } from '../../../../src/search/judge/judge.ts';
import { search } from '../../../../src/search/search.ts';
import { COMMON_WORDS } from '../../../../src/words/en/common-words.ts';
import { catalogueEntry } from '../../../fixtures/catalogue-entry.ts';

const entryOf = (id: string, messages: string[], relatedFrom = 0) =>
  catalogueEntry({ id, title: `About ${id}`, messages, relatedFrom });

const CONVEYOR =
  'The conveyor {name} rejected its spindle because the torque profile was withdrawn by the foreman of hall {hall} after the night shift';
const SHARED =
  'Insufficient steam to complete the requested manoeuvre of the locomotive at the northern platform before noon';
const SIGNALS = ['red', 'green', 'amber', 'white'].map(
  (colour) => `Signal box ${colour} declined the timetable: the wooden semaphore arm is frozen to ${colour} iron`,
);

/** Other messages: among few, no word is rare. */
const OTHERS = Array.from({ length: 400 }, (_, at) => entryOf(`other-${at}`, [`Lorem${at} ipsumdolor${at} refused`]));

const CATALOGUE = indexCatalogue({
  vocabulary: { families: [{ pattern: 'KOPIA(\\d{4,8})', bare: true }], rarity: bitsOfWords(COMMON_WORDS) },
  products: {},
  entries: [
    entryOf('conveyor', [CONVEYOR]),
    entryOf('wrapper', ['Failed to operate the machinery of the northern works: {error}']),
    entryOf('steam-one', [SHARED], 1),
    entryOf('steam-two', [SHARED]),
    entryOf('steam-three', [SHARED]),
    catalogueEntry({
      id: 'crate',
      title: 'About the crate',
      codes: ['KOPIA700001'],
      messages: ['Crate is nailed shut'],
    }),
    ...SIGNALS.map((signal, at) => entryOf(`signal-${at}`, [signal])),
    ...OTHERS,
  ],
});
const JUDGE = judgeOf(CATALOGUE);
const REASON =
  'rejected its spindle because the torque profile was unknown; surveyors measured twice, nobody taught geometry, winter closed every school, harbours froze, pupils stayed asleep';
const suggestions = (text: string) => {
  const { results, suggestions } = search(CATALOGUE, undefined, text, JUDGE);
  expect(results).toEqual([]);
  return suggestions;
};
const ids = (text: string) => suggestions(text).map(({ id }) => id);

test('a good part of a message suggests its entry and says which message, and how much of it', () => {
  const [only, ...more] = suggestions(`It ${REASON}`);
  expect(more).toEqual([]);
  expect(only).toMatchObject({ id: 'conveyor', why: { kind: 'part', message: CONVEYOR, share: expect.any(Number) } });
});

test('entries that share a message are one suggestion, which says how many they are', () => {
  const found = suggestions(
    'Insufficient steam to complete the requested manoeuvre, said nobody whom surveyors asked about geometry in winter schools yesterday',
  );
  expect(found.map(({ why }) => why)).toEqual([
    { kind: 'shared', message: SHARED, share: expect.any(Number), count: 3 },
  ]);
});

test('one word, or a phrase that many texts have, suggests nothing', () => {
  expect(ids('Polished the spindle yesterday, nobody complained afterwards')).toEqual([]);
  expect(ids('Rejected: the wheel is too heavy for its frame and axle, say the people of the eastern works')).toEqual(
    [],
  );
});

test('at most three are suggested', () => {
  const each = SIGNALS.map((signal) => signal.split(' ').slice(0, 6).join(' ')).join(
    ' under protest, afterwards again ',
  );
  expect(ids(`${each} ${REASON}`)).toHaveLength(3);
});

test('what a line says failed suggests nothing, its reason does', () => {
  expect(ids(`Failed to oil the belt of the southern works: it ${REASON}`)).toEqual(['conveyor']);
  expect(
    ids(`Unable to see why it ${REASON.split(';')[0]}: nobody oiled it; pupils stayed asleep, harbours froze`),
  ).toEqual([]);
});

test('a code or a number alone suggests nothing, however much it looks like another', () => {
  for (const text of ['KOPIA700002', 'KOPIA70001', '700011', '-2016281112', '0x87d1fde8'])
    expect(ids(text)).toEqual([]);
});

test('what is near by its words says by which', () => {
  expect(suggestions('semaphors froze, reddish timetable missing').map(({ why }) => why)[0]).toMatchObject({
    kind: 'words',
  });
});
