/** What only a person can know of a new error, asked at a terminal one at a time. Enter leaves a place to be written later. */

import type { PasteDraft } from './draft-from-paste.ts';
import { idProblem } from './new-arguments.ts';
import type { Choices, Draft } from './skeleton.ts';

/** Asks, and gives what was answered without white space around; empty where nothing was. Rejects where the author ends it. */
export type Ask = (question: string) => Promise<string>;

/** Words that may always be printed, of which an author is asked. */
const MOST_WORDS = 6;
const YES = /^y(?:es)?$/i;

/** One question: `problem` says what is wrong with an answer, in one sentence. */
async function answer(ask: Ask, question: string, problem?: (given: string) => string | undefined): Promise<string> {
  for (let given = await ask(question); ; given = await ask(question)) {
    const wrong = given && problem?.(given);
    if (!wrong) return given;
    question = `${wrong}\n${question.split('\n').at(-1)}`;
  }
}

/** Values that are printed always although the site does not know them: words of the message, and what looks like a code. */
export async function askWords(ask: Ask, { unknown, perhapsCodes }: PasteDraft): Promise<Set<string>> {
  const always = new Set<string>();
  const isHeld = new Set(perhapsCodes.map(({ value }) => value));
  for (const value of isHeld)
    if (YES.test(await ask(`Is "${value}" a code that the software prints? [y/N] `))) always.add(value);
  for (const { value } of unknown.filter((one) => !isHeld.has(one.value)).slice(0, MOST_WORDS))
    if (YES.test(await ask(`Is "${value}" printed always, whoever sees the error? [y/N] `))) always.add(value);
  return always;
}

/** The place of one of several; undefined with Enter. */
export async function askWhich(ask: Ask, question: string, count: number): Promise<number | undefined> {
  const given = await answer(ask, question, (text) =>
    /^\d+$/.test(text) && Number(text) >= 1 && Number(text) <= count
      ? undefined
      : `Type a number from 1 to ${count}, or Enter.`,
  );
  return given ? Number(given) - 1 : undefined;
}

/** The file name; `taken` says where an id stands already. */
export const askId = (ask: Ask, proposed: string, taken: (id: string) => string | undefined): Promise<string> =>
  answer(ask, `File name, for ever its address [${proposed}]: `, (id) => idProblem(id) ?? taken(id)).then(
    (id) => id || proposed,
  );

/** The rest of what a draft needs in words; what was not answered is left out. */
export async function askFacts(
  ask: Ask,
  { products, topics, question }: Choices,
  product: string | undefined,
  day: string,
): Promise<Partial<Draft>> {
  const keys = (known: readonly string[]) => (text: string) => {
    const wrong = listOf(text).find((one) => !known.includes(one));
    return wrong === undefined ? undefined : `There is no "${wrong}"; choose from ${known.join(', ')}.`;
  };
  const facts: Partial<Draft> = {};
  facts.title = (await answer(ask, 'Title, as a person would say it: ')) || undefined;
  facts.summary = (await answer(ask, 'What it means, in one sentence: ')) || undefined;
  const asked = [];
  for (const which of [
    'How does somebody ask who does not know the term? ',
    'In other words? ',
    'What does a customer say? ',
  ]) {
    const given = await answer(ask, which);
    if (!given) break;
    asked.push(given);
  }
  facts.asked = asked;
  facts.product =
    (await answer(
      ask,
      `Product of the fix (${[...products, 'any'].join(', ')})${product ? ` [${product}]` : ''}: `,
      (text) => keys([...products, 'any'])(text) ?? (listOf(text).length > 1 ? 'Name one.' : undefined),
    )) || product;
  facts.topics = listOf(await answer(ask, `Topics, the main one first (${topics.join(', ')}): `, keys(topics)));
  facts.by = (await answer(ask, 'Who prints the message? ')) || undefined;
  if (question) {
    const { key, answers } = question;
    facts.answers = listOf(await answer(ask, `${key} (${answers.join(', ')}): `, keys(answers)));
  }
  const source = await answer(ask, 'Where was it seen: source with version, place in it? ', (text) =>
    text.includes(', ') ? undefined : 'Part source and place by a comma and a space: "tool 1.2, job log".',
  );
  if (source) facts.evidence = `${source}, ${day}`;
  return facts;
}

const listOf = (text: string): string[] => text.split(/[\s,]+/).filter(Boolean);
