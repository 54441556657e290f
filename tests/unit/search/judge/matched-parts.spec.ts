import { expect, test } from '@playwright/test';
import { evidenceIndex } from '../../../../src/search/judge/evidence-index.ts';
import { matchedParts } from '../../../../src/search/judge/matched-parts.ts';
import { lettersOf } from '../../../../src/search/text/letters.ts';
import { catalogueEntry } from '../../../fixtures/catalogue-entry.ts';

const MESSAGE = "The conveyor '{name}' of hall {hall} rejected its spindle, because the torque profile is unknown.";

/** What of the message is marked when a text is pasted. */
function marked(text: string): string[] {
  const [one] = evidenceIndex([catalogueEntry({ id: 'one', messages: [MESSAGE] })]).messages;
  const letters = lettersOf(text).text;
  const grams = one?.grams.filter((gram) => letters.includes(gram)) ?? [];
  return matchedParts(MESSAGE, grams).map(([from, to]) => MESSAGE.slice(from, to));
}

test('of a whole message every word is marked that is long enough to tell something, the holes are not', () => {
  expect(
    marked("The conveyor 'North 7' of hall 12 rejected its spindle, because the torque profile is unknown."),
  ).toEqual(['The conveyor', 'rejected its spindle, because the torque profile is unknown']);
});

test('what was cut off, or says something else, is not marked', () => {
  expect(marked('rejected its spindle, because the tor')).toEqual(['rejected its spindle, because']);
  expect(marked('rejected its bobbin, because the torque profile is known.')).toEqual([
    'rejected',
    'because the torque profile',
  ]);
  expect(marked('nothing of it')).toEqual([]);
});
