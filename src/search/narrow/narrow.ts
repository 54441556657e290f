/**
 * Which of several entries are left when the reader has answered, and what to ask next. Of six entries
 *
 *     printed-by: 3 say kopia, 3 say restic        either leaves 3
 *     runs-as:    1 says person, 5 say nothing     a person leaves 6, a service 5
 *
 * the first question is asked. An entry that does not answer a question fits every answer to it: nothing is excluded for what
 * nobody has written down. Pure, and the same for the same input.
 */
import { SHORT_LIST } from './short-list.ts';

/** One question, with its answers in the words of the reader, by key. */
export interface Question {
  key: string;
  question: string;
  answers: Record<string, string>;
  /** Asked only where no other question parts the entries: the list offers it anyway, as a filter. */
  isLast?: boolean | undefined;
}

/** `narrow.json`: what can be asked, and what each entry answers, by the key of the question. */
export interface NarrowFile {
  questions: Question[];
  entries: Record<string, Record<string, string[]>>;
}

/** What the reader has said; without an `answer`: "I don't know". */
export interface Given {
  question: string;
  answer?: string | undefined;
}

export interface Narrowed {
  /** Ids of the entries that the answers leave, in their order. */
  left: string[];
  /** What to ask next, with the answers that leave an entry; absent where a short list is left, or nothing parts it. */
  next?: Question | undefined;
}

/** `ids` are the entries among which to choose. Asks nothing twice. */
export function narrow({ questions, entries }: NarrowFile, ids: readonly string[], given: readonly Given[]): Narrowed {
  const answersOf = (id: string, question: string): readonly string[] | undefined =>
    Object.hasOwn(entries, id) ? entries[id]?.[question] : undefined;
  const fits = (id: string, { question, answer }: Given) =>
    answer === undefined || (answersOf(id, question)?.includes(answer) ?? true);
  const left = ids.filter((id) => given.every((one) => fits(id, one)));
  if (left.length <= SHORT_LIST) return { left };

  const asked = (isLast: boolean) =>
    questions.filter((one) => (one.isLast ?? false) === isLast && !given.some(({ question }) => question === one.key));
  const of = left.map((id) => (question: string) => answersOf(id, question));
  return { left, next: parting(asked(false), of) ?? parting(asked(true), of) };
}

/** The question that leaves the fewest of some entries, if one parts them at all; `entries` say what each answers to a question. */
function parting(
  questions: readonly Question[],
  entries: readonly ((question: string) => readonly string[] | undefined)[],
): Question | undefined {
  let best: Question | undefined;
  let fewest = entries.length;
  for (const { key, question, answers } of questions) {
    const asked = entries.map((answered) => answered(key));
    const offered = Object.keys(answers).filter((answer) => asked.some((own) => own?.includes(answer) ?? true));
    const expected = expectedLeft(asked, offered);
    // A rest of rounding parts nothing.
    if (expected > fewest - 1e-9) continue;
    fewest = expected;
    best = { key, question, answers: Object.fromEntries(offered.map((answer) => [answer, answers[answer] as string])) };
  }
  return best;
}

/**
 * How many entries an answer leaves on average, where each entry is as likely the right one as the others, and its reader
 * gives each of its answers as often: `asked` has the answers of each entry.
 */
function expectedLeft(asked: readonly (readonly string[] | undefined)[], offered: readonly string[]): number {
  let sum = 0;
  for (const answer of offered) {
    const leaves = asked.filter((own) => own?.includes(answer) ?? true).length;
    for (const own of asked) {
      const possible = own?.filter((one) => offered.includes(one)) ?? offered;
      if (possible.includes(answer)) sum += leaves / possible.length;
    }
  }
  return sum === 0 ? asked.length : sum / asked.length;
}
