/**
 * `npm run bench:words`: questions in words, asked of this site's own reading and of other engines over the same content, in
 * one run. Asserts nothing: which figures must hold, the tests of the content say.
 */
import { readContent } from '../../src/checks/content-files.ts';
import { contentRoot } from '../../src/content-root.ts';
import { type GoldenQuestion, goldenWords } from '../fixtures/golden-words.ts';
import { markdownTable } from './markdown-table.ts';
import { bothWords } from './words/both-words.ts';
import { miniConcepts, miniWords } from './words/mini-words.ts';
import { ownWords } from './words/own-words.ts';
import { pagefindWords } from './words/pagefind-words.ts';
import type { MakeWordEngine, WordEngine } from './words/word-engine.ts';

const ENGINES: MakeWordEngine[] = [ownWords, miniWords, miniConcepts, bothWords, pagefindWords];

const COLUMNS = [
  '',
  'first',
  'first three',
  'nothing shown',
  'other languages: first',
  'first three',
  'elsewhere: nothing shown',
  'beside: nothing shown',
];

const content = await readContent(process.cwd());
const all = goldenWords(contentRoot());

async function measured(engine: WordEngine, questions: readonly GoldenQuestion[]): Promise<string[]> {
  const found = await Promise.all(
    questions.map(async (question) => ({ ...question, shown: await engine.query(question.q) })),
  );
  const of = (is: (question: GoldenQuestion) => boolean, holds: (expect: string[], shown: string[]) => boolean) => {
    const asked = found.filter(is);
    const held = asked.filter(({ expect, shown }) => holds(expect, shown)).length;
    return asked.length > 0 ? `${Math.round((100 * held) / asked.length)} %` : '–';
  };
  const within = (count: number) => (expect: string[], shown: string[]) =>
    shown.slice(0, count).some((id) => expect.includes(id));
  const isNothing = (_: string[], shown: string[]) => shown.length === 0;
  const isAnswered = ({ expect }: GoldenQuestion) => expect.length > 0;
  const isOf = (kind: string) => (question: GoldenQuestion) => question.kind === kind;
  return [
    engine.name,
    of(isAnswered, within(1)),
    of(isAnswered, within(3)),
    of(isAnswered, isNothing),
    of(isOf('foreign'), within(1)),
    of(isOf('foreign'), within(3)),
    of(isOf('elsewhere'), isNothing),
    of(isOf('beside'), isNothing),
  ];
}

/** Of those that were set aside nothing was ever used to choose a word or a weight. */
const GROUPS = {
  'Used while the search was made': all.filter(({ held }) => !held),
  'Set aside': all.filter(({ held }) => held),
};
const rows: Record<string, string[][]> = {};
for (const make of ENGINES) {
  const engine = await make(content);
  for (const [name, questions] of Object.entries(GROUPS)) (rows[name] ??= []).push(await measured(engine, questions));
  await engine.close?.();
}
console.log(`${content.entries.length} entries.`);
for (const [name, questions] of Object.entries(GROUPS)) {
  const answered = questions.filter(({ expect }) => expect.length > 0).length;
  console.log(`\n${name}: ${questions.length} questions, of which the content answers ${answered}.\n`);
  console.log(markdownTable(COLUMNS, rows[name] ?? []));
}
