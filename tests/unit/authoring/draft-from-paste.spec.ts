import { expect, test } from '@playwright/test';
import { draftFromPaste, invented, messageIn, templateFrom } from '../../../src/authoring/draft-from-paste.ts';
import { choicesOf, skeleton } from '../../../src/authoring/skeleton.ts';
import { checkContent } from '../../../src/checks/check-content.ts';
import { unfinished } from '../../../src/checks/content/unfinished.ts';
import { contentOf } from '../../../src/checks/content-files.ts';
import type { Piece } from '../../../src/search/redact/piece.ts';
import type { Taken } from '../../../src/search/text/reading.ts';
import { GOOD } from '../../fixtures/checks/good-content.ts';

const taken = (kind: Taken['kind'], value: string): Taken => ({ kind, value, placeholder: `<${kind}>` });

/** A gate that knows which words are private. */
const gate = (text: string): Piece[] =>
  text
    .split(/(lee@contoso\.com|1a2b3c4d-0000-4000-8000-0000000000ff)/)
    .map((part, at) => (at % 2 === 0 ? part : taken(part.includes('@') ? 'email' : 'id', part)))
    .filter((part) => part !== '');

const JSON_PASTE = `{"error":{"code":"Store_Locked","message":"The store of 'lee@contoso.com' is locked by lee@contoso.com (1a2b3c4d-0000-4000-8000-0000000000ff)."}}`;
const LOG_PASTE = `Starting the job
2026-11-20 ERROR SNAP4711: Snapshot of lee@contoso.com could not be written
Done in a long line that says nothing of what went wrong, and says it at length`;

test('codes, message, example and file name come from a pasted error', () => {
  expect(draftFromPaste(JSON_PASTE, gate)).toEqual({
    codes: ['Store_Locked'],
    messages: ["The store of '{user}' is locked by {user} ({id})."],
    examples: [
      `{"error":{"code":"Store_Locked","message":"The store of 'person1@example.com' is locked by person1@example.com (1a2b3c4d-0000-4000-8000-000000000002)."}}`,
    ],
    id: 'store-locked',
  });
});

test('in a log the line that speaks of an error is the message', () => {
  expect(messageIn(LOG_PASTE)).toContain('SNAP4711: Snapshot of lee@contoso.com could not be written');
  expect(draftFromPaste(LOG_PASTE, gate)).toMatchObject({ codes: ['SNAP4711'], id: 'snap4711' });
});

test('without a code the file is named after the message', () => {
  expect(draftFromPaste('The disk of lee@contoso.com is full', gate).id).toBe('the-disk-of-is-full');
});

test('a template has a hole for each value, literal text between holes, and straight quotes', () => {
  const pieces = [taken('id', 'a'), ' ', taken('id', 'b'), ' says “no” to ', taken('id', 'c'), ', ', taken('id', 'a')];
  expect(templateFrom(pieces)).toBe('{id} says "no" to {id3}, {id}');
  expect(templateFrom(['It got {"a": 1} \n and }'])).toBe('It got {details} and');
});

test('what is invented is the same for the same value', () => {
  expect(invented([taken('email', 'x'), ' ', taken('email', 'y'), ' ', taken('email', 'x')])).toBe(
    'person1@example.com person2@example.com person1@example.com',
  );
});

for (const [what, paste] of [
  ['JSON', JSON_PASTE],
  ['a log', LOG_PASTE],
]) {
  test(`an entry that was made from ${what} has findings only about what is not written yet`, () => {
    const draft = { ...draftFromPaste(String(paste), gate), related: ['lost-token'] };
    const text = skeleton('errors', new Date('2026-11-20T12:00:00Z'), choicesOf(contentOf(GOOD)), draft);
    const content = contentOf({ ...GOOD, 'content/errors/new-entry.mdx': text });
    expect(checkContent(content)).toEqual(unfinished(content));
  });
}
