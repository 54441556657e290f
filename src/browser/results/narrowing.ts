/**
 * Above a list of which more than a few entries fit alike: one question at a time, and what was answered, each with the way to
 * take it back. What the answers exclude is not lost: it stands below the list. Loaded with the first such list.
 */
import { NARROW_WORDS } from '#words/narrow.ts';
import { type Given, type NarrowFile, narrow, type Question } from '../../search/narrow/narrow.ts';
import { SHORT_LIST } from '../../search/narrow/short-list.ts';
import narrowStyle from '../../styles/narrowing.css?url';
import type { ShownResult } from '../../worker/protocol.ts';
import { element } from '../dom/element.ts';
import { loadStyle } from '../dom/load-style.ts';
import { say } from '../dom/say.ts';

/** Milliseconds until a file is given up. */
const LIMIT = 15_000;

export interface NarrowedList {
  /** How many of the results that filters let through fit alike and are left, and they with all others. */
  alike: number;
  filtered: ShownResult[];
  /** What the answers leave, whatever the filters. */
  left: ShownResult[];
  /** How many are left, in words, where the answers exclude any. */
  remain?: string | undefined;
  /** What stands above the list, and below it. */
  head: Node[];
  foot: Node[];
}

export interface Narrowing {
  /** The first `alike` results fit alike; `passes` are the filters. */
  narrowed(
    results: readonly ShownResult[],
    alike: number,
    given: readonly Given[],
    passes: (result: ShownResult) => boolean,
  ): NarrowedList;
}

/** The link of a result; whoever shows the list has it already. */
type LinkOf = (result: ShownResult) => HTMLAnchorElement;

/** `answered` keeps what the reader has answered, and shows the list in `region` anew. Rejects when the file cannot be read. */
export async function loadNarrowing(
  base: string,
  region: HTMLElement,
  linkOf: LinkOf,
  answered: (given: readonly Given[]) => void,
): Promise<Narrowing> {
  void loadStyle(narrowStyle);
  const response = await fetch(`${base}narrow.json`, { signal: AbortSignal.timeout(LIMIT) });
  const read: NarrowFile = await response.json();
  /** Results are drawn again while they come in; what the reader holds in it stays. */
  let last: { key: string; head: HTMLElement[]; foot: HTMLElement[] } | undefined;
  const count = () => region.querySelector('.results-count')?.textContent ?? '';
  const give = (given: readonly Given[]) => {
    const before = count();
    answered(given);
    say(count() === before ? '' : count());
    const legend = region.querySelector<HTMLElement>('.narrowing legend');
    (legend ?? region.querySelector<HTMLElement>('.result-link'))?.focus();
  };

  return {
    narrowed(results, alike, kept, passes) {
      // Of a large site, each result brings its own answers.
      const own = results.flatMap(({ id, answers }) => (answers ? [[id, answers] as const] : []));
      const file = { ...read, entries: { ...read.entries, ...Object.fromEntries(own) } };
      // What comes back may be of another build.
      const given = kept.filter(({ question, answer }) =>
        file.questions.some(({ key, answers }) => key === question && (!answer || Object.hasOwn(answers, answer))),
      );
      const choice = results.slice(0, alike);
      const fitting = new Set(narrow(file, idsOf(choice), given).left);
      const excluded = choice.filter(({ id }) => !fitting.has(id));
      const left = results.filter((result) => !excluded.includes(result));
      const filtered = left.filter(passes);
      const ids = idsOf(choice.filter(passes));
      const count = ids.filter((id) => fitting.has(id)).length;
      const key = JSON.stringify([ids, given]);
      if (last?.key !== key)
        last = { key, head: headOf(file, ids, given, give), foot: excludedFold(excluded.filter(passes), linkOf) };
      const { head, foot } = last;
      const remain = excluded.length > 0 ? NARROW_WORDS.remain(count, filtered.length - count) : undefined;
      return { alike: count, filtered, left, remain, head, foot };
    },
  };
}

const idsOf = (results: readonly ShownResult[]) => results.map(({ id }) => id);

/** The answers so far and the next question; nothing where no question parts the entries. */
function headOf(
  file: NarrowFile,
  ids: readonly string[],
  given: readonly Given[],
  give: (given: readonly Given[]) => void,
): HTMLElement[] {
  const { left, next } = narrow(file, ids, given);
  if (given.length === 0 && !next) return [];
  const box = element('div', { class: 'narrowing' });
  if (given.length > 0)
    box.append(
      element(
        'ul',
        { 'aria-label': NARROW_WORDS.given },
        ...given.map((one) =>
          answerItem(file, one, () => give(given.filter(({ question }) => question !== one.question))),
        ),
      ),
    );
  if (next) box.append(questionField(next, (answer) => give([...given, { question: next.key, answer }])));
  else if (left.length > SHORT_LIST) box.append(element('p', {}, NARROW_WORDS.noMore));
  else if (left.length === 0) box.append(element('p', {}, NARROW_WORDS.none));
  return [box];
}

/** One question with a button for each answer. */
function questionField({ question, answers }: Question, give: (answer: string | undefined) => void): HTMLElement {
  const choices: [string | undefined, string][] = [...Object.entries(answers), [undefined, NARROW_WORDS.unknown]];
  const buttons = choices.map(([answer, words]) => {
    const button = element('button', { type: 'button' }, words);
    button.addEventListener('click', () => give(answer));
    return button;
  });
  return element('fieldset', {}, element('legend', { tabindex: '-1' }, question), ...buttons);
}

/** An answer that was given, with the way to take it back. */
function answerItem({ questions }: NarrowFile, { question: key, answer }: Given, takeBack: () => void): HTMLElement {
  const asked = questions.find((question) => question.key === key);
  const question = asked?.question ?? '';
  const button = element(
    'button',
    { type: 'button', 'aria-label': NARROW_WORDS.takeBackOf(question) },
    NARROW_WORDS.takeBack,
  );
  button.addEventListener('click', takeBack);
  const words = answer === undefined ? NARROW_WORDS.unknownGiven : (asked?.answers[answer] ?? '');
  return element('li', {}, `${question} `, element('b', {}, words), ' ', button);
}

/** The entries that the answers exclude, folded. */
function excludedFold(results: readonly ShownResult[], linkOf: LinkOf): HTMLElement[] {
  if (results.length === 0) return [];
  const items = results.map((result) => {
    const link = linkOf(result);
    link.dataset.entry = result.id;
    link.append(result.title);
    return element('li', {}, link);
  });
  const summary = element('summary', {}, NARROW_WORDS.excluded(results.length));
  return [element('details', { class: 'reading-foot' }, summary, element('ul', {}, ...items))];
}
