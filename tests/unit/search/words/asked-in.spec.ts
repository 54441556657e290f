import { expect, test } from '@playwright/test';
import { search } from '../../../../src/search/search.ts';
import { askedIn } from '../../../../src/search/words/asked-in.ts';
import { builtSearch } from '../../../fixtures/fixture-site.ts';

async function foundFor(typed: string) {
  const { catalogue, text, judge, words } = await builtSearch();
  return search(catalogue, text, typed, judge, undefined, words);
}

/** How tools say what failed, with the name of something that the fixture site documents. */
const FAILURES = [
  'failed to open the locked repository',
  'Failed to open the locked repository',
  'could not open the locked repository',
  'couldn’t open the locked repository',
  'unable to open the locked repository',
  'error opening the locked repository',
  'ERROR OPENING THE LOCKED REPOSITORY',
];
for (const failure of FAILURES) {
  test(`of a tool's line nothing is found by what failed: ${failure}`, async () => {
    const { results, suggestions } = await foundFor(`${failure}: quux`);
    expect([results, suggestions]).toEqual([[], []]);
  });
}

test('what a person cannot do is read as a question, also with a colon', async () => {
  for (const typed of ['cannot open repository: asks for the password', "can't open repository: wrong password"])
    expect((await foundFor(typed)).results[0]?.confidence).toBe('words');
});

test('nothing answers a reason that nothing documents, and what is near to it has two words of it', async () => {
  const { results, suggestions, question } = await foundFor('Failed to open the lid: repository is locked for banana');
  expect([results, question]).toEqual([[], undefined]);
  expect(suggestions.map(({ id, why }) => [id, why])).toEqual([
    ['restic-locked', { kind: 'words', words: ['repository', 'locked'] }],
  ]);
  expect((await foundFor('Failed to open the lid: banana of a bucket')).suggestions).toEqual([]);
});

/** Lines that every program prints, with words that entries have. */
const PRINTED = [
  'Request failed with status code 403',
  'urllib.error.HTTPError: HTTP Error 401: Unauthorized',
  'HTTP/1.1 403 Forbidden',
  'The remote server returned an error: (502) Bad Gateway.',
  'curl: (22) The requested URL returned error: 403',
  'Backup failed with error code 5',
  'Backup exited with code 1',
  'lid.core.LockError: repository',
];
for (const line of PRINTED) {
  test(`the line of a program asks for nothing: ${line}`, async () => {
    expect(askedIn(line, undefined)).toBeUndefined();
    const { results, suggestions } = await foundFor(line);
    expect([results, suggestions]).toEqual([[], []]);
  });
}

test('a person may ask for more than a sentence of every program', () => {
  const asked = askedIn('backup failed with exit code 1 when the repository was locked', undefined);
  expect(asked?.text.replace(/\s+/g, ' ')).toBe('backup when the repository was locked');
});

test('a bare label before a message is no part of it', async () => {
  const { results } = await foundFor('the repository is already locked');
  for (const label of ['Error: ', 'error : ', 'Exception: ']) {
    const labelled = await foundFor(`${label}the repository is already locked`);
    expect(labelled.results.map(({ id }) => id)).toEqual(results.map(({ id }) => id));
  }
});

test('an entry is suggested for the words that it really has, never for one alone', async () => {
  const { suggestions } = await foundFor('wrong uhr of the tape');
  for (const { why } of suggestions) expect(why?.kind === 'words' && why.words.length).toBeGreaterThan(1);
  expect((await foundFor('clock of the tape')).suggestions).toEqual([]);
  expect((await foundFor('kopia clock')).suggestions).toEqual([]);
});
