import { expect, test } from '@playwright/test';
import { EDITED, LOOK_ALIKE } from '../../../../src/search/judge/evidence-weights.ts';
import { nearIndex, nearTo } from '../../../../src/search/judge/near.ts';
import { edits } from '../../../../src/search/text/edits.ts';
import { catalogueEntry } from '../../../fixtures/catalogue-entry.ts';

const entryOf = (id: string, message: string) => catalogueEntry({ id, title: id, messages: [message] });

const ENTRIES = [
  entryOf('conveyor', 'the conveyor rejected its spindle'),
  entryOf('boiler', 'the boiler lost its thermostat'),
  entryOf('soil', 'soil 5 of pump is dry'),
];
const ORDER = ENTRIES.map((_, at) => at);
const INDEX = nearIndex(ENTRIES, new Map());
const near = (text: string) => nearTo(INDEX, ORDER, text).map(({ position, share }) => [ENTRIES[position]?.id, share]);

test('one letter more, less or other, or two neighbours swapped, is one edit', () => {
  for (const other of [
    'spindle',
    'spinndle',
    'spinle',
    'spondle',
    'spnidle',
    'pindle',
    'spindles',
    'psindle',
    'spindel',
  ])
    expect([other, edits('spindle', other, 1) <= 1, edits(other, 'spindle', 1) <= 1]).toEqual([other, true, true]);
  for (const other of ['spnidel', 'spin', 'spindless', 'sbondle', 'elspind', ''])
    expect([other, edits('spindle', other, 1) <= 1, edits(other, 'spindle', 1) <= 1]).toEqual([other, false, false]);
});

test('a word with one edit finds its entry, for less than the word itself', () => {
  const [[id, whole]] = near('spindle') as [[string, number]];
  expect([id, whole]).toEqual(['conveyor', 1]);
  for (const edited of ['spnidle', 'spinddle', 'spinle', 'spundle'])
    expect(near(edited)).toEqual([['conveyor', expect.closeTo(EDITED, 6)]]);
});

test('a short word with one edit is another word', () => {
  expect(near('dry')).toEqual([['soil', 1]]);
  expect(near('dri')).toEqual([]);
  expect(near('pimp')).toEqual([]);
});

test('characters that text recognition confuses are worth less than an edit, also in short words', () => {
  expect(near('50il')).toEqual([['soil', expect.closeTo(LOOK_ALIKE, 6)]]);
  expect(LOOK_ALIKE).toBeLessThan(EDITED);
});

test('words that stand side by side are worth more than the same words apart', () => {
  const share = (text: string) => near(text).find(([id]) => id === 'conveyor')?.[1] as number;
  expect(share('conveyor rejected')).toBe(1);
  expect(share('rejected conveyor')).toBeLessThan(1);
});

test('the same word in other surroundings is a smaller share', () => {
  const [[id, share]] = near('thermostat of a submarine') as [[string, number]];
  expect(id).toBe('boiler');
  expect(share).toBeLessThan(0.5);
});

test('equals stand in the order that the catalogue gives them', () => {
  const twins = [entryOf('b', 'spindle'), entryOf('a', 'spindle')];
  const ids = (order: number[]) =>
    nearTo(nearIndex(twins, new Map()), order, 'spindle').map(({ position }) => position);
  expect([ids([0, 1]), ids([1, 0])]).toEqual([
    [0, 1],
    [1, 0],
  ]);
});

test('nothing in common is no entry', () => {
  expect(near('zebra crossing')).toEqual([]);
  expect(near('')).toEqual([]);
});
