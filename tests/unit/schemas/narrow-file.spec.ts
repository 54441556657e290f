import { expect, test } from '@playwright/test';
import { type NarrowSource, narrowFile } from '../../../src/schemas/narrow-file.ts';
import { NARROW_QUESTIONS } from '../../../src/words/en/narrow.ts';

const entry = (id: string, more: Partial<NarrowSource> = {}): NarrowSource => ({
  ...{ id, answers: {}, scope: [], products: ['restic'] },
  ...more,
});
const PRODUCTS = [
  {
    key: 'kopia',
    name: 'Kopia',
    editions: {
      question: 'Does `kopia status` show **Server URL**?',
      choices: { server: { answer: 'Yes' }, direct: { answer: 'No' } },
    },
  },
  { key: 'restic', name: 'restic' },
];
const fileOf = (...entries: NarrowSource[]) =>
  narrowFile(
    entries,
    [
      { key: 'runs-as', question: 'Who?', answers: { person: 'A person', service: 'A service' } },
      { key: 'seen-by', question: 'One or all?', from: 'scope', answers: { one: 'One', all: 'All' } },
    ],
    PRODUCTS,
    NARROW_QUESTIONS,
  );

test('what can be asked comes from the questions of authors, the scope, the products, their editions and versions', () => {
  const file = fileOf(
    entry('a', { answers: { 'runs-as': ['person'] }, scope: ['one'] }),
    entry('b', { appliesTo: [{ product: 'restic', version: '0.17', bound: 'before' }] }),
    entry('c', { products: ['kopia'], appliesTo: [{ product: 'kopia', edition: 'server' }] }),
  );
  expect(file.questions.map(({ question }) => question)).toEqual([
    'Who?',
    'One or all?',
    'Which product are you working with?',
    'Does kopia status show Server URL?',
    'Which version of restic?',
  ]);
  expect(file.entries).toEqual({
    a: { 'runs-as': ['person'], 'seen-by': ['one'], product: ['restic'] },
    b: { product: ['restic'], 'version restic': ['from 0'] },
    c: { product: ['kopia'], 'edition kopia': ['server'] },
  });
});

test('versions that entries name part all versions into stretches, in the order of their numbers', () => {
  const file = fileOf(
    entry('old', { appliesTo: [{ product: 'restic', version: '0.9', bound: 'before' }] }),
    entry('new', { appliesTo: [{ product: 'restic', version: '0.17', bound: 'from' }] }),
    entry('between', {
      appliesTo: [
        { product: 'restic', version: '0.9', bound: 'from' },
        { product: 'restic', version: '0.17', bound: 'before' },
      ],
    }),
    entry('later', { appliesTo: [{ product: 'restic', version: '0.9', bound: 'from' }] }),
  );
  expect(file.questions.at(-1)?.answers).toEqual({
    'from 0': 'Before 0.9',
    'from 0.9': '0.9 or later, before 0.17',
    'from 0.17': '0.17 or later',
  });
  expect(Object.entries(file.entries).map(([id, answers]) => [id, answers['version restic']])).toEqual([
    ['old', ['from 0']],
    ['new', ['from 0.17']],
    ['between', ['from 0.9']],
    ['later', ['from 0.9', 'from 0.17']],
  ]);
});

test('a site without questions asks for the product alone', () => {
  const file = narrowFile([entry('a')], [], [{ key: 'restic', name: 'restic' }], NARROW_QUESTIONS);
  expect(file.questions.map(({ key }) => key)).toEqual(['product']);
});
