import { expect, test } from '@playwright/test';
import { errorsInPaste, firstUndocumented } from '../../../src/authoring/errors-in-paste.ts';

const LID = '2026-11-20 07:00:01 ERROR LID4711: The lid of "hall 2" could not be shut';
const entryOf = (text: string) => (text.includes('LID4711') ? 'lid-not-shut' : undefined);
const errors = (...lines: string[]) => errorsInPaste(lines.join('\n'), [], [], entryOf);

test('errors of a log are told apart, each with its line and what documents it', () => {
  const found = errors(
    '2026-11-20 07:00:00 INFO the job begins',
    LID,
    '2026-11-20 07:00:02 ERROR The key of "hall 7" could not be found in the drawer',
    '  it was looked for twice',
    '2026-11-20 07:00:03 INFO done',
  );
  expect(found.map(({ line, entry }) => [line, entry])).toEqual([
    [2, 'lid-not-shut'],
    [3, undefined],
  ]);
  expect(found[1]?.text).toMatch(/drawer\n {2}it was looked for twice$/);
  expect(firstUndocumented(found)?.line).toBe(3);
});

test('the same error again and again is one, and so is a text that is no log', () => {
  const again = LID.replace('hall 2', 'hall 9').replace('07:00:01', '07:00:05');
  expect(errors(LID, again)).toEqual([{ line: 1, text: `${LID}\n${again}`, entry: undefined }]);
  const mail = ['> The key of the hall could not be found', '> because the drawer could not be opened by anybody'];
  expect(errors(...mail)).toEqual([{ line: 1, text: mail.join('\n'), entry: undefined }]);
});

test('a line that only says that the job failed is no error of its own', () => {
  expect(errors(LID, '2026-11-20 07:00:09 ERROR Job failed')).toHaveLength(1);
});

test('of a list, only what says an error is offered', () => {
  const lines = ['Hall 2: The lid could not be shut', 'Hall 3: shut', 'Hall 4: The key was not found', 'Weather: fine'];
  const groups = [
    { entry: 'lid-not-shut', lines: [1], sample: '' },
    { entry: null, lines: [3, 4], sample: '' },
  ];
  expect(errorsInPaste(lines.join('\n'), groups, [], entryOf).map(({ line, entry }) => [line, entry])).toEqual([
    [1, 'lid-not-shut'],
    [3, undefined],
  ]);
});

test('an error with a code is taken before one without', () => {
  const found = errors(
    '2026-11-20 07:00:01 ERROR The drawer of the second hall could not be opened',
    '2026-11-20 07:00:02 ERROR KEY4711: The key is not there',
  );
  expect(firstUndocumented(found)?.line).toBe(2);
});
