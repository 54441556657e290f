import { expect, test } from '@playwright/test';
import { textInColumns } from '../../../src/pictures/columns.ts';
import type { ReadWord } from '../../../src/pictures/protocol.ts';

const HEIGHT = 12;
/** Words from a place on, each behind the one before. */
function line(left: number, top: number, text: string): ReadWord[] {
  let at = left;
  return text.split(' ').map((word) => {
    const placed = { text: word, sure: 90, left: at, top, width: word.length * 7, height: HEIGHT };
    at += placed.width + 5;
    return placed;
  });
}

const MENU = ['Home', 'Dashboard', 'Users', 'Groups'];
const ERROR = [
  'The crate is too heavy for the northern crane',
  'since the rope of it was changed on Monday',
  'Code 4012',
];

test('a menu that stands beside an error is a column of its own, behind what says more', () => {
  const lines = MENU.map((word, at) => [
    ...line(10, 20 + at * 31, word),
    ...(ERROR[at] ? line(240, 25 + at * 20, ERROR[at]) : []),
  ]);
  expect(textInColumns(lines)).toBe(`${ERROR.join('\n')}\n\n${MENU.join('\n')}`);
});

test('rows of a table stay rows', () => {
  const rows = ['Status Failure', 'Code 4012', 'User alex', 'Time 10:12'];
  const lines = rows.map((row, at) => {
    const [name = '', value = ''] = row.split(' ');
    return [...line(10, 20 + at * 22, name), ...line(200, 20 + at * 22, value)];
  });
  expect(textInColumns(lines)).toBeUndefined();
});

test('text without a wide gap, with too few lines beside one, or of no words is one column', () => {
  expect(textInColumns(ERROR.map((text, at) => line(10, at * 20, text)))).toBeUndefined();
  expect(
    textInColumns([line(10, 20, 'Close'), ...ERROR.map((text, at) => line(240, 45 + at * 20, text))]),
  ).toBeUndefined();
  expect(textInColumns([])).toBeUndefined();
});
