import { expect, test } from '@playwright/test';
import { stretchesOf } from '../../../../src/search/lookups/stretches.ts';
import { lettersOf } from '../../../../src/search/text/letters.ts';
import { NO_VOCABULARY } from '../../../../src/search/text/vocabulary.ts';

const stretches = (text: string, most: number) => stretchesOf(lettersOf(text), text, NO_VOCABULARY, () => true, most);
const asked = (text: string, most: number) => stretches(text, most).map(({ text }) => text);

test('what a value says is asked for from its beginning, without the name before it', () => {
  const [first = ''] = asked('reason=Keeper of the shelf is away', 1);
  expect(first).toMatch(/^keeperoftheshelf/);
});

test('a line that stands there twice asks for no more than once', () => {
  const lines = ['Vat seven was emptied by the evening shift', 'The lid is open', 'Nobody knows more'];
  const once = lettersOf(lines.join('\n')).text.length;
  const all = stretches([...lines, lines[0]].join('\n'), 20);
  expect(all.length).toBeGreaterThan(lines.length);
  expect(all.filter(({ at }) => at >= once)).toEqual([]);
});

test('a line is weighed by its own words, not by those of the next one', () => {
  const all = asked('The lid is open, said its keeper Marlowe\nExtraordinarily longwinded remonstrance', 2);
  expect(all.some((one) => one.startsWith('thelidisopen') || one.startsWith('lidisopen'))).toBe(true);
  expect(all.some((one) => one.startsWith('keepermarlowe') || one.startsWith('marlowe'))).toBe(false);
});
