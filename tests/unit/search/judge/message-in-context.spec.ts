import { expect, test } from '@playwright/test';
import { evidenceIndex, type MessageEvidence } from '../../../../src/search/judge/evidence-index.ts';
import { missingBetween, missingOf, standing, uncut } from '../../../../src/search/judge/message-in-context.ts';
import { templateOf } from '../../../../src/search/judge/template.ts';
import { lettersOf } from '../../../../src/search/text/letters.ts';
import { catalogueEntry } from '../../../fixtures/catalogue-entry.ts';

const evidenceOf = (message: string): MessageEvidence =>
  evidenceIndex([catalogueEntry({ id: 'a', messages: [message] })]).messages[0] as MessageEvidence;

/** How many grams of a message a text could have, of how many. */
function possible(message: string, text: string): [number, number] {
  const one = evidenceOf(message);
  const letters = lettersOf(text);
  const places = new Map(
    one.grams.flatMap((gram) => (letters.text.includes(gram) ? [[gram, letters.text.indexOf(gram)] as const] : [])),
  );
  return [uncut(one, places, letters, text).length, one.grams.length];
}

const MESSAGE = 'The conveyor rejected its spindle because the torque profile was withdrawn by the foreman';

test('of a message that the end of the text or of a line cuts off, the rest is not expected', () => {
  for (const text of [MESSAGE.slice(0, 50), `noise\n${MESSAGE.slice(0, 50)}\nmore noise`]) {
    const [could, all] = possible(MESSAGE, text);
    expect(could, text).toBeLessThan(all);
  }
});

test('of a message whose beginning is cut off, the beginning is not expected', () => {
  for (const text of [MESSAGE.slice(40), `noise\n${MESSAGE.slice(40)} more noise`]) {
    const [could, all] = possible(MESSAGE, text);
    expect(could, text).toBeLessThan(all);
  }
});

test('a text that goes on with other words was not cut off', () => {
  for (const text of [
    'The conveyor rejected its spindle although nobody had touched it',
    'We know that the torque profile was withdrawn by the foreman',
  ]) {
    const [could, all] = possible(MESSAGE, text);
    expect(could, text).toBe(all);
  }
});

test('what has lost both ends is another sentence', () => {
  const [could, all] = possible(MESSAGE, 'rejected its spindle because the torque');
  expect(could).toBe(all);
});

const stands = (message: string, text: string) => standing(lettersOf(text), text, message, templateOf(message));
const alone = (message: string, text: string) => stands(message, text) === 'alone';

test('a name of joined words is not the sentence that they make', () => {
  for (const text of ['wrong_torque', '{"error":"wrong_torque"}', 'Could not turn: wrong_torque'])
    expect([text, stands('Wrong Torque', text)]).toEqual([text, 'inside']);
  expect(alone('Wrong Torque', 'Could not turn: Wrong Torque')).toBe(true);
  expect(alone('wrong_torque', 'Could not turn: wrong_torque')).toBe(true);
});

test('a short message stands alone at the beginning, behind a sign, on a line, and before the end of a sentence', () => {
  for (const text of [
    'User was not found',
    'user was not found.',
    'Error: user was not found',
    '{"message":"User was not found"}',
    'Something happened\nuser was not found\nlater',
    'It says User was not found.',
    'User was not found. Try again.',
  ])
    expect([text, alone('User was not found', text)]).toEqual([text, true]);
});

test('a short message stands alone behind what only a logger writes', () => {
  for (const head of [
    'ERROR ',
    'WARN  ',
    'error ',
    'ERRO ',
    'sync[7] ERROR ',
    '2026/11/28 10:00:00 ',
    'run.go:12\t',
    'depot_7   ',
  ])
    for (const end of ['', '\nnext', '\tcrate=5', ' crate=5'])
      expect([head, end, alone('pallet not found', `${head}pallet not found${end}`)]).toEqual([head, end, true]);
});

test('a level, a time or a number inside of a sentence begins nothing', () => {
  for (const text of ['I saw the error pallet not found', 'at 10:00 pallet not found', 'Terror pallet not found'])
    expect([text, alone('pallet not found', text)]).toEqual([text, false]);
});

test("a short message in somebody's sentence does not stand alone", () => {
  for (const text of [
    'they told me that the user was not found anywhere',
    'User was not found in the list that I made',
    'the user was not found.',
    'another text',
  ])
    expect([text, alone('User was not found', text)]).toEqual([text, false]);
});

test('words that are not there side by side are no sentence of anybody', () => {
  expect(stands('User was not found', 'they told me that the user was not found anywhere')).toBe('inside');
  expect(stands('User was not found', 'another user, who was found')).toBe('parted');
});

test('what is missing is counted between the first and the last of what is there', () => {
  const [one] = evidenceIndex([catalogueEntry({ id: 'a', messages: ['No space is left on the depot'] })]).messages;
  const missing = (...lacking: string[]) => {
    const there = one?.grams.filter((gram) => !lacking.includes(gram)) ?? [];
    return missingBetween(one as NonNullable<typeof one>, new Map(there.map((gram, at) => [gram, at])));
  };
  const [first = '', second = ''] = one?.grams ?? [];
  expect(missing()).toBe(0);
  expect(missing(first)).toBe(0);
  expect(missing(one?.grams.at(-1) ?? '')).toBe(0);
  expect(missing(second)).toBeGreaterThan(0);
});

test('one place that stands alone is enough', () => {
  expect(alone('User was not found', 'I wrote that the user was not found here. It says: User was not found.')).toBe(
    true,
  );
});

test('a message with a hole at its end goes on with any word', () => {
  expect(alone('User was not found in {tenant}', 'User was not found in contoso today')).toBe(true);
});

test('a message that quotes a name needs one of its names in the text', () => {
  const template = templateOf("Table 'LastGraphError' has no column 'Tenants'");
  expect(missingOf(template, lettersOf('no column in LastGraphError'))).toBeUndefined();
  expect(missingOf(template, lettersOf("Table 'FirstError' has no column 'Users'"))).toBe('nameMissing');
  expect(missingOf(templateOf("Table '{table}' is gone"), lettersOf('anything'))).toBeUndefined();
});

test('a message with a sentence of every program needs that sentence, with its number', () => {
  const template = templateOf(
    'The pump stands still: Response status code does not indicate success: 400 (Bad Request).',
  );
  const missing = (text: string) => missingOf(template, lettersOf(text));
  expect(missing('Response status code does not indicate success: 400 ().')).toBeUndefined();
  expect(missing('Response status code does not indicate success: 404 (Not Found). 400 pumps.')).toBe('statusMissing');
  expect(missing('The pump stands still since 400 (Bad Request) minutes')).toBe('statusMissing');
});

test('a message that prints an HTTP status needs its number in the text', () => {
  const template = templateOf('The pump answers: 400 (Bad Request).');
  expect(missingOf(template, lettersOf('answer: 400 (bad request)'))).toBeUndefined();
  for (const text of ['badrequest (bad request)', '404 (not found)', '14000 requests'])
    expect([text, missingOf(template, lettersOf(text))]).toEqual([text, 'statusMissing']);
});

test('of a quoted name with holes in it, its own letters have to stand there', () => {
  const template = templateOf("The part '{verb}-Belt{noun}' is not known to the conveyor");
  const missing = (text: string) => missingOf(template, lettersOf(text));
  expect(missing("The part 'Start-BeltNorth' is not known to the conveyor")).toBeUndefined();
  expect(missing("The part 'Start-Pump' is not known to the conveyor")).toBe('nameMissing');
  expect(
    missingOf(templateOf("The belt '{name}' is not known"), lettersOf("The belt 'x' is not known")),
  ).toBeUndefined();
});
