import { expect, test } from '@playwright/test';
import fc from 'fast-check';
import { findQuestion } from '../../../../src/search/lookups/find-question.ts';
import { lateQuestion } from '../../../../src/search/lookups/late-question.ts';
import { placedTerm, postingValue } from '../../../../src/search/lookups/posting-value.ts';
import { rootOf } from '../../../../src/search/lookups/question-keys.ts';
import { spellingOf } from '../../../../src/search/lookups/spelling-of.ts';
import { search } from '../../../../src/search/search.ts';
import { questionDataOf, unpackTerms } from '../../../../src/search/words/pack-words.ts';
import { stem } from '../../../../src/search/words/stem.ts';
import { PASSAGES } from '../../../../src/search/words/word-file.ts';
import { findByWords, wordPart } from '../../../../src/search/words/word-part.ts';
import { mulberry32, pick } from '../../../bench/mulberry32.ts';
import { catalogueEntry } from '../../../fixtures/catalogue-entry.ts';
import { largeFixture } from '../../../fixtures/fixture-index.ts';
import { builtSearch } from '../../../fixtures/fixture-site.ts';
import { answersTo, WORD_FILE } from '../../../fixtures/fixture-words.ts';

const SPELLING = spellingOf(unpackTerms(WORD_FILE), questionDataOf(WORD_FILE));

const SYLLABLES = ['zwo', 'quin', 'xar', 'ghul', 'pfe', 'wyth', 'jok', 'krz'];

const ASKED = [
  'lost pw',
  'lost my passphrase',
  'the backup password is wrong',
  'mot de passe perdu',
  'Datensicherungskennwort verloren',
  'printer offline',
  'Drucker druckt nicht',
  'repositry is lockt',
  'buckte missing',
  'timedout writer',
  'the buck et is missing',
  'clock of the serv is wrong',
  'backups are timing out at the writers',
  'kopia please',
];
for (const question of ASKED) {
  test(`a few shards answer as all words do: ${question}`, async () => {
    const large = await largeFixture();
    const asked = await findQuestion(await large.fresh(), question, lateQuestion, SPELLING);
    const answers = asked ? findByWords(asked.reader, question).answers : [];
    expect(answers.map(({ position }) => large.ids[position])).toEqual(await answersTo(question));
  });
}

test('the answer over the entries that were found is the one over all', async () => {
  const { catalogue, judge, words } = await builtSearch();
  const large = await largeFixture();
  for (const question of ASKED) {
    const asked = await findQuestion(await large.fresh(), question, lateQuestion, SPELLING);
    const { index, judge: judgeFew } = large.small({
      entries: asked?.entries ?? [],
      cards: [],
      leading: 0,
      codes: { found: [], byBare: new Map(), isPartial: false, isLost: false },
      isPartial: false,
      isClear: true,
      isLost: false,
    });
    const positions = new Map(index.entries.map(({ id }, position) => [large.ids.indexOf(id), position]));
    const part = asked && wordPart(index, asked.reader, (number) => positions.get(number));
    const few = search(index, undefined, question, judgeFew, undefined, part);
    const all = search(catalogue, undefined, question, judge, undefined, words);
    const said = ({ results, suggestions, question: read }: typeof all) => [
      results.map(({ id, confidence }) => `${id} ${confidence}`),
      suggestions.map(({ id }) => id),
      read,
    ];
    expect([question, said(few)]).toEqual([question, said(all)]);
  }
});

test('of a word that thousands have, those are read that it says most of', async () => {
  const more = Array.from({ length: 3000 }, (_, at) =>
    catalogueEntry({
      id: `many-${at}`,
      title:
        at === 2345
          ? 'Depot sealed'
          : `A barrel of the ${at.toString(36)} depot that was ${'very '.repeat(at % 5)}full`,
    }),
  );
  const large = await largeFixture(more);
  const asked = await findQuestion(await large.fresh(), 'depot sealed');
  const files = large.asked();
  expect(large.ids[asked?.entries[0] as number]).toBe('many-2345');
  expect(large.bytesOf(files)).toBeLessThan(14_000);
});

test('hardly a word that no entry and no concept has asks for anything', async () => {
  const large = await largeFixture();
  const random = mulberry32(20261128);
  const names = Array.from({ length: 60 }, () => Array.from({ length: 3 }, () => pick(random, SYLLABLES)).join(''));
  let asking = 0;
  for (const name of names) {
    const index = await large.fresh();
    await findQuestion(index, `who is ${name}`, lateQuestion);
    // Phrases of small words are always read.
    if (large.asked().length > 1) asking++;
  }
  expect(asking).toBeLessThanOrEqual(5);
});

test('a whole error and a line of a program ask for nothing by their words', async () => {
  const large = await largeFixture();
  for (const text of ['lid.core.LidError: no key', 'Backup failed\nwrong password'])
    expect([text, await findQuestion(await large.fresh(), text)]).toEqual([text, undefined]);
  expect(large.asked()).toEqual([]);
});

test('all forms of a word begin with the root of their stem', () => {
  const ends = [
    '',
    's',
    'es',
    'ies',
    'ied',
    'ing',
    'ed',
    'ization',
    'isations',
    'ising',
    'ations',
    'ator',
    'tion',
    'ly',
    'y',
    'e',
  ];
  const word = fc
    .tuple(fc.stringMatching(/^[a-z]{1,9}$/), fc.constantFrom(...ends))
    .map(([beginning, end]) => beginning + end);
  fc.assert(
    fc.property(word, (form) => {
      expect(form.startsWith(rootOf(stem(form)))).toBe(true);
    }),
    { numRuns: 2000 },
  );
});

test('a value says where a word stands as it was put in', () => {
  fc.assert(
    fc.property(
      fc.nat(99_999),
      fc.integer({ min: 1, max: 2047 }),
      fc.array(fc.nat(35), { minLength: PASSAGES, maxLength: PASSAGES }),
      fc.stringMatching(/^[a-z]{0,6}$/),
      (number, mask, lengths, ending) => {
        const read = placedTerm(postingValue(number, mask, lengths, ending));
        const had = lengths.flatMap((words, passage) => (mask & (1 << passage) ? [[passage, words]] : []));
        expect(read).toEqual({ number, mask, lengths: had, ending });
      },
    ),
  );
});
