import { expect, test } from '@playwright/test';
import { type Given, type NarrowFile, narrow, type Question } from '../../../../src/search/narrow/narrow.ts';

const FILE: NarrowFile = {
  questions: [
    { key: 'tool', question: 'Which tool?', answers: { kopia: 'Kopia', restic: 'restic', other: 'Another' } },
    { key: 'who', question: 'Who?', answers: { person: 'A person', service: 'A service' } },
  ],
  entries: {
    a: { tool: ['kopia'], who: ['person'] },
    b: { tool: ['kopia'], who: ['person', 'service'] },
    c: { tool: ['restic'] },
    d: { tool: ['restic', 'kopia'], who: ['service'] },
    e: { tool: ['restic'], who: ['service'] },
    f: {},
    g: { tool: ['kopia'], who: ['service'] },
  },
};
const after = (ids: string, ...given: Given[]) => narrow(FILE, [...ids], given);

test('the question is asked that leaves fewest entries on average', () => {
  expect(after('abce').next?.key).toBe('tool');
  expect(after('abdg').next?.key).toBe('who');
});

test('a question that the list answers as a filter comes after all others', () => {
  const [tool, who] = FILE.questions as [Question, Question];
  const file = { ...FILE, questions: [{ ...tool, isLast: true }, who] };
  const first = narrow(file, [...'abce'], []).next;
  expect(first?.key).toBe('who');
  expect(narrow(file, [...'abce'], [{ question: 'who' }]).next?.key).toBe('tool');
});

test('only answers are offered that leave an entry', () => {
  expect(Object.keys(after('abcd').next?.answers ?? {})).toEqual(['kopia', 'restic']);
});

test('an entry without an answer fits every answer, and so every answer is offered', () => {
  const { next } = after('acef');
  expect(Object.keys(next?.answers ?? {})).toEqual(['kopia', 'restic', 'other']);
  expect(after('acef', { question: 'tool', answer: 'other' }).left).toEqual(['f']);
});

test('an answer leaves what gives it, in the order of the list', () => {
  expect(after('edcba', { question: 'tool', answer: 'kopia' }).left).toEqual(['d', 'b', 'a']);
});

test('whoever does not know excludes nothing and is asked something else', () => {
  const { left, next } = after('abcde', { question: 'tool' });
  expect([left.join(''), next?.key]).toEqual(['abcde', 'who']);
  expect(after('abcde', { question: 'tool' }, { question: 'who' })).toEqual({ left: [...'abcde'], next: undefined });
});

test('three entries are a short list, and of four that answer alike nothing is asked', () => {
  expect(after('ace').next).toBeUndefined();
  const same = { ...FILE, entries: Object.fromEntries([...'abcd'].map((id) => [id, { tool: ['kopia'] }])) };
  expect(narrow(same, [...'abcd'], []).next).toBeUndefined();
});

test('entries that the file does not know, as of another build, and answers to forgotten questions exclude nothing', () => {
  expect(after('wxyz', { question: 'tool', answer: 'kopia' }).left).toEqual([...'wxyz']);
  expect(narrow(FILE, ['constructor', '__proto__', 'a', 'c'], []).left).toHaveLength(4);
  expect(after('abcd', { question: 'gone', answer: 'x' }).left).toHaveLength(4);
});
