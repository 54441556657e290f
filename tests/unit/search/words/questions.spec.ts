import { expect, test } from '@playwright/test';
import { nearestOf } from '../../../../src/search/words/word-part.ts';
import { answersTo, found, READER } from '../../../fixtures/fixture-words.ts';

/** Questions to the fixture site, with the entry that leads. */
const ASKED: [what: string, question: string, first: string][] = [
  ['an abbreviation', 'lost pw', 'password-lost'],
  ['another word for the thing', 'lost my passphrase', 'password-lost'],
  ['misspelt words', 'repositry is lockt', 'restic-locked'],
  ['two swapped letters', 'buckte missing', 'kopia-bucket-missing'],
  ['words written as one', 'timedout writer', 'vss-writer-timeout'],
  ['one word written as two', 'the buck et is missing', 'kopia-bucket-missing'],
  ['another language', 'mot de passe perdu', 'password-lost'],
  ['a compound of two concepts', 'Datensicherungskennwort verloren', 'password-lost'],
  ['the beginning of a word', 'clock of the serv is wrong', 'kopia-clock-skew'],
  ['other forms of the words', 'backups are timing out at the writers', 'vss-writer-timeout'],
];
for (const [what, question, first] of ASKED) {
  test(`${what} leads to the entry: ${question}`, async () => {
    expect((await answersTo(question))[0]).toBe(first);
  });
}

test('another subject is named, and nothing answers', async () => {
  for (const question of ['printer offline', 'Drucker druckt nicht', 'tape library makes noises']) {
    const { answers, question: read } = found(question);
    expect([question, answers]).toEqual([question, []]);
    expect(read.reading.isUnanswered).toBe(true);
    expect(read.reading.subject).toBeTruthy();
  }
});

test('the name of a product answers nothing, and at most three entries are near', async () => {
  for (const question of [
    'kopia',
    'kopia please',
    'restic colours of the window',
    'kopia loyalty points for a bucket',
  ]) {
    const all = found(question);
    expect([question, all.answers]).toEqual([question, []]);
    expect(nearestOf(READER, all).length).toBeLessThanOrEqual(3);
  }
});

test('a question says how it was read', () => {
  // What an entry writes as it was typed needs no saying.
  expect(found('lost pw').question.reading).toMatchObject({ readAs: ['password'] });
  expect(found('repositry is lockt').question.reading.mended).toContain('repository');
  expect(found('mot de passe perdu').question.reading.language).toBe('fr');
  expect(found('Kennwort verloren').question.reading.language).toBe('de');
  expect(found('the bucket is missing').question.reading).toEqual({ readAs: [], isUnanswered: false });
});

test('a little word of another language is no abbreviation, and an abbreviation tells no language', () => {
  expect(found('sa missing').question.reading).toEqual({ readAs: ['bucket'], isUnanswered: false });
  const french = found('il a perdu sa passphrase').question.reading;
  expect(french.language).toBe('fr');
  expect(french.readAs).not.toContain('bucket');
});

test('what is no question finds nothing and breaks nothing', () => {
  const texts = ['', ' ', 'a', '?', '1', '12345', 'the of and', 'пароль не подходит', '密码错误', '\ud800', '😀', '#'];
  for (const text of [...texts, 'zzyzxq '.repeat(10_000), 'x'.repeat(100_000), '__proto__', 'constructor toString'])
    expect([text.slice(0, 20), found(text).answers]).toEqual([text.slice(0, 20), []]);
});

test('beside a word that nothing here knows, one word in common answers nothing', () => {
  expect(found('zebra clock').answers).toEqual([]);
  expect(found('zebra crossing bucket').answers).toEqual([]);
});

test('a word that the language has is no misspelling of one that an entry has', () => {
  // `lick` and `locks`, `bake` and `back`: each is one letter away.
  for (const question of ['hier', 'pour terminer', 'bake bread', 'process exited'])
    expect([question, found(question).question.reading.mended]).toEqual([question, undefined]);
});

test('a few letters are the beginning of a long word only', () => {
  expect(READER.late?.meanings('cer').map(({ word }) => word)).toContain('certificate');
  expect(READER.late?.meanings('loc').map(({ word }) => word)).not.toContain('lock');
});

test('a last word is the beginning of one rather than another one misspelt, until something stands behind it', () => {
  const meant = (question: string) => {
    const { reading, units } = found(question).question;
    return { mended: reading.mended, words: units.flatMap(({ readings }) => readings.flatMap(({ words }) => words)) };
  };
  expect(meant('backup to other stora').mended).toBeUndefined();
  expect(meant('backup to other stora').words).toContain('storage');
  expect(found('the passph').question.reading.readAs).toEqual([]);
  expect(found('the passphrase').question.reading.readAs).not.toEqual([]);
  expect(meant('backup to other stora is slow').mended).toBe('backup to other store is slow');
});

test('a misspelt word is one of the site’s language before it is one of another', () => {
  for (const { word } of READER.late?.meanings('certificatt') ?? []) expect(READER.known.isForeign(word)).toBe(false);
});
