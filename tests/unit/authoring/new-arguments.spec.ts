import { expect, test } from '@playwright/test';
import { newArguments, usageProblem } from '../../../src/authoring/new-arguments.ts';

const NOTHING = { folder: 'errors', id: undefined, paste: undefined, anyway: false, line: undefined };
const read = (words: string) => newArguments(words.split(' ').filter(Boolean));

test('a folder and an id are all that a skeleton needs', () => {
  expect(read('faq my-id')).toEqual({ ...NOTHING, folder: 'faq', id: 'my-id' });
});

test('a paste comes from a file or from standard input, with or without folder and id', () => {
  expect(read('--from-paste error.txt')).toEqual({ ...NOTHING, paste: 'error.txt' });
  expect(read('--from-paste=error.txt')).toEqual({ ...NOTHING, paste: 'error.txt' });
  expect(read('errors --from-paste')).toEqual({ ...NOTHING, paste: '-' });
  expect(read('--from-paste -')).toEqual({ ...NOTHING, paste: '-' });
  expect(read('errors my-id --from-paste error.txt')).toEqual({ ...NOTHING, id: 'my-id', paste: 'error.txt' });
  expect(read('--from-paste error.txt errors my-id')).toEqual({ ...NOTHING, id: 'my-id', paste: 'error.txt' });
  expect(read('--from-paste --anyway --line 7')).toEqual({ ...NOTHING, paste: '-', anyway: true, line: 7 });
});

test('what is wrong with the words is said in one sentence', () => {
  expect(read('')).toBe('Unknown folder ""; choose one of errors, faq, guides.');
  expect(read('error my-id')).toBe('Unknown folder "error"; choose one of errors, faq, guides.');
  expect(read('faq --from-paste x')).toBe('Only an error is made from what was pasted; choose the folder errors.');
  expect(read('errors My-Id --from-paste x')).toMatch(/^"My-Id" cannot be an id/);
  expect(read('errors a b')).toBe('"b" is too much; a folder and an id are all that is needed.');
  expect(read('errors a --anyway')).toBe('Without --from-paste there is nothing to choose from.');
  expect(read('--from-paste x --line seven')).toBe('"seven" is no line; --line takes its number, from 1 on.');
  expect(read('--from-past x')).toBe('Unknown option "--from-past".');
});

test('an id is short, lower case, and of two characters at least', () => {
  expect(usageProblem('errors', 'my-id')).toBeUndefined();
  for (const id of ['My-Id', 'my--id', '../x', '-x', 'a', ''])
    expect(usageProblem('faq', id)).toMatch(/cannot be an id/);
});
