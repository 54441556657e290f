import { expect, test } from '@playwright/test';
import fc from 'fast-check';
import { ACTION_COMMENT_WORDS } from '#words/action.ts';
import { commentText, isOwnText } from '../../../src/action/comment-text.ts';
import type { EntryFacts } from '../../../src/action/open-site.ts';

const LID: EntryFacts = {
  title: 'The lid is *locked*',
  url: 'https://help.example/errors/lid/',
  cause: 'A bolt',
  step: 'Open `it` @jo.',
};
const BELT: EntryFacts = { title: 'The belt stands', url: 'https://help.example/errors/belt/' };
const say = (entries: EntryFacts[], hasSecret = false, before?: string) => commentText({ entries, hasSecret }, before);

test('a comment names the error, its likeliest cause and its first step', () => {
  expect(say([LID])).toBe(`<!-- faultfinder-action -->

This error is documented: **[The lid is \\*locked\\*](https://help.example/errors/lid/)**

**Likeliest cause:** A bolt

**First step:** Open \`it\` @\u2060jo.

All causes and steps: <https://help.example/errors/lid/>

<sub>${ACTION_COMMENT_WORDS.foot}</sub>`);
});

test('a first step of a page is left to the page', () => {
  expect(say([{ ...LID, step: 'a '.repeat(600) }])).not.toContain('First step');
});

test('an issue about several errors gets one comment that names each', () => {
  const text = say([LID, BELT]) ?? '';
  expect(text.match(/^### \*\*\[/gm)).toHaveLength(2);
});

test('where nothing is documented, nothing is said, and what was said before is taken back', () => {
  expect(say([])).toBeUndefined();
  const taken = say([], false, say([LID])) ?? '';
  expect(taken).toContain(ACTION_COMMENT_WORDS.noLonger);
  expect(taken).not.toContain('lid');
  expect(say([], false, taken), 'and stays so').toBe(taken);
  expect(say([LID], false, taken)).toBe(say([LID]));
});

test('who was warned of a secret is not told that all is well when the text has lost it', () => {
  const warned = say([], true) ?? '';
  expect(warned).toContain(ACTION_COMMENT_WORDS.secret);
  const edited = say([], false, warned) ?? '';
  expect(edited).toContain(ACTION_COMMENT_WORDS.secretGone);
  expect(edited, 'nothing was said of an error').not.toContain(ACTION_COMMENT_WORDS.noLonger);
  expect(say([LID], false, edited)).toContain(ACTION_COMMENT_WORDS.secretGone);
});

test('the same issue gets the same comment, so that nothing is edited for nothing', () => {
  const state = fc.record({ entries: fc.subarray<EntryFacts>([LID, BELT]), hasSecret: fc.boolean() });
  fc.assert(
    fc.property(fc.array(state, { minLength: 1, maxLength: 6 }), (states) => {
      let before: string | undefined;
      for (const one of states) before = commentText(one, before) ?? before;
      const last = states.at(-1) as (typeof states)[number];
      expect(commentText(last, before)).toBe(before);
      expect(before === undefined || isOwnText(before)).toBe(true);
    }),
  );
});
