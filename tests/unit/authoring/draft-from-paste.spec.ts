import { expect, test } from '@playwright/test';
import { draftFromPaste, type PasteKnowledge, withPlaceholders } from '../../../src/authoring/draft-from-paste.ts';
import { habitsOf } from '../../../src/authoring/habits.ts';
import { choicesOf, skeleton } from '../../../src/authoring/skeleton.ts';
import { checkContent } from '../../../src/checks/check-content.ts';
import { unfinished } from '../../../src/checks/content/unfinished.ts';
import { contentOf } from '../../../src/checks/content-files.ts';
import type { Piece } from '../../../src/search/redact/piece.ts';
import { NOTHING_KEPT } from '../../../src/search/redact/redact-rules.ts';
import type { Taken } from '../../../src/search/text/reading.ts';
import { vocabularyOf } from '../../../src/search/text/vocabulary.ts';
import { GOOD } from '../../fixtures/checks/good-content.ts';

const PRIVATE =
  /(lee@contoso\.com|1a2b3c4d-0000-4000-8000-0000000000ff|SNAP4711|SRV0042|QX-4711 The|QX-4711|AES-256 Lindholm|Lindholm|frobnicator|Store_Locked)/;
const kindOf = (value: string): Taken['kind'] =>
  value.includes('@') ? 'email' : value.startsWith('1a2b') ? 'id' : /^[a-z]/.test(value) ? 'word' : 'name';

/** A gate that knows which words are private. */
const gate = (text: string): Piece[] =>
  text
    .split(PRIVATE)
    .map((part, at) => (at % 2 === 0 ? part : { kind: kindOf(part), value: part, placeholder: `<${kindOf(part)}>` }))
    .filter((part) => part !== '');

const VOCABULARY = vocabularyOf({ genericCodes: ['AccessDenied'] });
const known = (messages: string[] = [], examples: string[] = []): PasteKnowledge => ({
  gate,
  vocabulary: VOCABULARY,
  known: [],
  habits: habitsOf([{ messages, examples }], VOCABULARY, NOTHING_KEPT),
  field: { inventedNames: ['acme', 'umbrella'], tenantHosts: ['vault.example'] },
});
const draft = (paste: string, given = known(), always = new Set<string>()) => draftFromPaste(paste, given, always);

const JSON_PASTE = `{"error":{"code":"Store_Locked","message":"The store of 'lee@contoso.com' is locked by lee@contoso.com (1a2b3c4d-0000-4000-8000-0000000000ff)."}}`;
const LOG_PASTE = `Starting the job
2026-11-20 07:00:01 ERROR code SNAP4711: Snapshot of lee@contoso.com could not be written
Done in a long line that says nothing of what went wrong, and says it at length`;

test('codes, message, example and file name come from a pasted error', () => {
  expect(draft(JSON_PASTE)).toMatchObject({
    codes: ['Store_Locked'],
    messages: ["The store of '{user}' is locked by {user} ({id})."],
    examples: [
      `{"error":{"code":"Store_Locked","message":"The store of 'person1@acme.com' is locked by person1@acme.com (1a2b3c4d-0000-4000-8000-000000000001)."}}`,
    ],
    id: 'store-locked',
  });
});

test('in a log the line that speaks of an error is the message, without its time and level', () => {
  expect(draft(LOG_PASTE)).toMatchObject({
    codes: ['SNAP4711'],
    messages: ['code SNAP4711: Snapshot of {user} could not be written'],
    id: 'snap4711',
  });
});

test('what only looks like a code is no code unless its place says so: a computer may be called the same', () => {
  const { codes, perhapsCodes, messages } = draft('Could not reach the vault of SRV0042');
  expect({ codes, messages, perhaps: perhapsCodes.map(({ value }) => value) }).toEqual({
    codes: [],
    messages: ['Could not reach the vault of {name}'],
    perhaps: ['SRV0042'],
  });
  for (const [text, code] of [
    ['Could not reach the vault (code SRV0042)', 'SRV0042'],
    ['Could not reach the vault (error SRV0042)', 'SRV0042'],
    ['<Error><Code>Store_Locked</Code><Message>The vault is shut</Message></Error>', 'Store_Locked'],
    ['ERROR SRV0042: Could not reach the vault', undefined],
    ['{"code":"Lindholm","message":"The vault is shut"}', undefined],
  ] as const)
    expect(draft(text).codes, text).toEqual(code ? [code] : []);
});

test('a code with a hyphen is one where its place says so, and what everybody calls so is none', () => {
  for (const [text, codes, perhaps] of [
    ['error code: QX-4711 The vault is shut', ['QX-4711'], []],
    ['ERROR [QX-4711] The vault is shut', ['QX-4711'], []],
    ['The vault is shut. Code: QX-4711', ['QX-4711'], []],
    ['QX-4711: The vault is shut', [], ['QX-4711']],
    ['The vault needs AES-256 and is shut', [], []],
  ] as const) {
    const made = draft(text);
    expect([made.codes, made.perhapsCodes.map(({ value }) => value)], text).toEqual([codes, perhaps]);
  }
  // What stands beside it is judged by itself.
  expect(draft('error code: QX-4711 The vault is shut').messages).toEqual(['error code: QX-4711 The vault is shut']);
  expect(draft('error code: AES-256 Lindholm is shut').messages).toEqual(['error code: AES-256 {name} is shut']);
});

test('a number is a code where the text calls it the code of an error', () => {
  for (const text of [
    'The vault is shut, error code: 4711',
    'Error 4711: the vault is shut',
    'The vault is shut (error 4711)',
    'Fehlercode: 4711 The vault is shut',
    '{"code":4711,"message":"The vault is shut"}',
  ])
    expect(draft(text), text).toMatchObject({ codes: ['4711'], id: '4711' });
  expect(draft('The vault is shut, error code 0x4d2').codes).toEqual(['0x4d2']);
  for (const text of [
    'exit code 4711: the vault is shut',
    'status code: 4030 the vault is shut',
    'error code: 503 the vault is shut',
    'error 2026-11-20 the vault is shut',
    'the vault of hall 4711 is shut',
  ])
    expect(draft(text).codes, text).toEqual([]);
});

test('a code that names a class of errors is no code of an entry that has another', () => {
  expect(draft('{"code":"AccessDenied","message":"No (error SNAP4711)"}').codes).toEqual(['SNAP4711']);
  expect(draft('{"code":"AccessDenied","message":"The key may not write here"}')).toMatchObject({
    codes: ['AccessDenied'],
    id: 'key-may-not-write',
  });
});

test('without a code the file is named after the words of the message that say something', () => {
  expect(draft('The disk of lee@contoso.com is full').id).toBe('disk-full');
});

test('a word that an author knows to be printed always stands in message and example', () => {
  const paste = 'The frobnicator of Lindholm could not start';
  expect(draft(paste).unknown).toEqual([
    { value: 'frobnicator', hole: 'value' },
    { value: 'Lindholm', hole: 'name' },
  ]);
  expect(draft(paste, known(), new Set(['frobnicator']))).toMatchObject({
    messages: ['The frobnicator of {name} could not start'],
    examples: ['The frobnicator of Acme could not start'],
  });
});

test('holes are called as messages of the content call them at that place, else by the label before them', () => {
  const content = known(['The vault {vault} of {owner} is full', 'The lid of {owner} is shut']);
  expect(draft('The lid of Lindholm is not shut', content).messages).toEqual(['The lid of {owner} is not shut']);
  expect(draft('Upload failed. Retry key: Lindholm', content).messages).toEqual([
    'Upload failed. Retry key: {retryKey}',
  ]);
  expect(draft('Upload failed for job id 1a2b3c4d-0000-4000-8000-0000000000ff').messages).toEqual([
    'Upload failed for job id {jobId}',
  ]);
});

test('labels that stand around the messages of three entries, and in none, are no part of a message', () => {
  const entry = { messages: ['The lid is shut'], examples: ['The lid is shut. Run id: 4f00'] };
  const habits = habitsOf([entry, entry, entry], VOCABULARY, NOTHING_KEPT);
  expect(draft('The lid of lee@contoso.com cannot open. Run id: Lindholm', { ...known(), habits }).messages).toEqual([
    'The lid of {user} cannot open.',
  ]);
});

test('what has been taken out elsewhere is taken out here, each time something else', () => {
  expect(withPlaceholders(['by <email> and ', { kind: 'id', value: 'x', placeholder: '<id>' }])).toEqual([
    'by ',
    { kind: 'email', value: '<email>', placeholder: '<email>' },
    ' and ',
    { kind: 'id', value: 'x', placeholder: '<id>' },
  ]);
  expect(draft('Upload by <email> failed for <email>, <id>')).toMatchObject({
    messages: ['Upload by {user} failed for {user2}'],
    examples: ['Upload by person1@acme.com failed for person2@acme.com, 1a2b3c4d-0000-4000-8000-000000000001'],
  });
});

test('what only the whole text shows to be private is out of the message as well', () => {
  // Taken out by the line before, as a session is.
  const whole = (text: string) =>
    text.includes('Cookie:')
      ? ([text.slice(0, 8), { kind: 'token', value: text.slice(8), placeholder: '<token>' }] satisfies Piece[])
      : [text];
  expect(draft('Cookie: session=bluebird failed', { ...known(), gate: whole }).messages.join()).not.toContain(
    'bluebird',
  );
});

test('of a long log, the example is what stands around the message', () => {
  const noise = Array.from({ length: 400 }, (_, at) => `step ${at} is done and nothing is wrong with it`);
  noise.splice(200, 0, 'The vault of lee@contoso.com could not be opened');
  const [example = ''] = draft(noise.join('\n')).examples;
  expect(example.length).toBeLessThanOrEqual(4000);
  expect(example).toContain('The vault of person1@acme.com could not be opened');
  expect(example).toContain('step 199 is done');
  expect(example).toContain('step 201 is done');
});

for (const [what, paste] of [
  ['JSON', JSON_PASTE],
  ['a log', LOG_PASTE],
  [
    'a text with colours, tabs and indents',
    '   \u001b[31mThe vault\tof lee@contoso.com could not be opened\u001b[0m\u0007\r\n  at once',
  ],
  ['a text that has been redacted', 'The <name> of <email> could not be opened: <number> {x} <word>'],
]) {
  test(`an entry that was made from ${what} has findings only about what is not written yet`, () => {
    const given = { ...known(), field: contentOf(GOOD).field.data };
    const made = { ...draft(String(paste), given), related: ['lost-token'], lookOver: ['look it over'] };
    const text = skeleton('errors', new Date('2026-11-20T12:00:00Z'), choicesOf(contentOf(GOOD)), made);
    const content = contentOf({ ...GOOD, 'content/errors/new-entry.mdx': text });
    expect(checkContent(content)).toEqual(unfinished(content));
  });
}
