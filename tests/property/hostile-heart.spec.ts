import { expect, test } from '@playwright/test';
import fc from 'fast-check';
import { holeValues } from '../../src/search/judge/hole-values.ts';
import { judgeOf } from '../../src/search/judge/judge.ts';
import { templateOf } from '../../src/search/judge/template.ts';
import { redact as redactWith } from '../../src/search/redact/redact.ts';
import { type Answer, search } from '../../src/search/search.ts';
import { lettersOf } from '../../src/search/text/letters.ts';
import { normalise, normaliseWithOffsets } from '../../src/search/text/normalise.ts';
import { unwrap } from '../../src/search/unwrap/unwrap.ts';
import { FIXTURE_FIELD } from '../fixtures/field.ts';
import { CATALOGUE, index, TEXTS, textIndex } from '../fixtures/hostile-site.ts';
import { CASES, hostileText, must, sharedByAll, shortHostileText, TIME_FOR_CASES } from '../fixtures/hostile-texts.ts';

const redact = (text: string, kept = FIXTURE_FIELD.kept) => redactWith(text, kept);

test.describe.configure({ timeout: TIME_FOR_CASES });
const judge = judgeOf(index);
const before = sharedByAll();

/** Everything that a result may show of its entry. */
const SHOWN = new Map(
  CATALOGUE.entries.map((entry, at) => [
    entry.id,
    [entry.title, ...entry.codes, ...entry.messages, ...entry.headings.map(([, title]) => title), TEXTS[at]?.text].join(
      '\n',
    ),
  ]),
);

/** What an answer shows that does not stand in the entry it is shown of. */
function madeUp({ results, suggestions }: Answer): string[] {
  return [...results, ...suggestions].flatMap(({ id, places }) =>
    places.flatMap(({ excerpt: { before, match, after } }) => {
      const passage = before.replace(/^… /, '') + match + after.replace(/ …$/, '');
      return SHOWN.get(id)?.includes(passage) ? [] : [`${id}: ${passage}`];
    }),
  );
}

test('any text is answered, with passages of the site only, and the same way again', () => {
  fc.assert(
    fc.property(hostileText, (text) => {
      const answer = search(index, textIndex, text, judge);
      // It travels to the page.
      must(structuredClone(answer), answer);
      must(madeUp(answer), []);
      must(
        answer.results.filter(({ check = '' }) => typeof check !== 'string'),
        [],
      );
      must(new Set(answer.results.map(({ id }) => id)).size, answer.results.length);
      must(search(index, textIndex, text, judge), answer);
    }),
    { numRuns: CASES },
  );
  expect(sharedByAll()).toBe(before);
});

test('any text is answered before its text and its judge are there', () => {
  fc.assert(
    fc.property(hostileText, (text) => {
      must(madeUp(search(index, undefined, text)), []);
    }),
    { numRuns: CASES },
  );
});

test('any text is taken apart without an error: unwrapped, normalised, redacted', () => {
  fc.assert(
    fc.property(hostileText, (text) => {
      const inside = unwrap(text);
      must(inside.length <= text.length);
      must(unwrap(inside), inside);
      const { text: plain, offsets } = normaliseWithOffsets(text);
      must(normalise(plain), plain);
      must(offsets.length, plain.length + 1);
      must(offsets.every((offset, at) => at === 0 || offset >= (offsets[at - 1] as number)));
      const letters = lettersOf(text);
      must(letters.offsets.length, letters.text.length);
      const { text: left, taken } = redact(text);
      must(redact(left).text, left);
      must(taken.every(({ value }) => text.includes(value)));
    }),
    { numRuns: CASES },
  );
  expect(sharedByAll()).toBe(before);
});

test('any text can be a message, and any other fill it', () => {
  fc.assert(
    fc.property(shortHostileText, shortHostileText, (message, text) => {
      const template = templateOf(message);
      const whole = message.replace(/\{\w+\}/g, () => text);
      for (const { name, value } of holeValues(template, lettersOf(whole), whole)) {
        must(message.includes(`{${name}}`));
        must(whole.replace(/\s+/g, ' ').includes(value));
      }
    }),
    { numRuns: CASES },
  );
});
