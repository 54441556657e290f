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

interface NarrowedList {
  /** How many of the results that are left fit alike, and they with all others. */
  alike: number;
  filtered: ShownResult[];
  /** What stands above the list, and below it. */
  head: Node[];
  foot: Node[];
}

export interface Narrowing {
  /** `choice` are those of the results that fit alike. */
  narrowed(choice: readonly ShownResult[], filtered: readonly ShownResult[]): NarrowedList;
}

/** The link of a result; whoever shows the list has it already. */
type LinkOf = (result: ShownResult) => HTMLAnchorElement;

/**
 * What the reader answers is kept until the region gets another question, and nowhere else; `show` shows the list anew. Rejects
 * when the file cannot be read.
 */
export async function loadNarrowing(
  base: string,
  region: HTMLElement,
  linkOf: LinkOf,
  show: () => void,
): Promise<Narrowing> {
  void loadStyle(narrowStyle);
  const response = await fetch(`${base}narrow.json`, { signal: AbortSignal.timeout(LIMIT) });
  const file: NarrowFile = await response.json();
  let given: readonly Given[] = [];
  new MutationObserver(() => {
    given = [];
  }).observe(region, { attributeFilter: ['data-query'] });
  const answered = (now: readonly Given[]) => {
    given = now;
    show();
  };
  /** Results are drawn again while they come in; what the reader holds in it stays. */
  let last: { key: string; head: HTMLElement[]; foot: HTMLElement[] } | undefined;

  return {
    narrowed(choice, filtered) {
      const ids = choice.map(({ id }) => id);
      const left = new Set(narrow(file, ids, given).left);
      const excluded = choice.filter(({ id }) => !left.has(id));
      const key = JSON.stringify([ids, given]);
      if (last?.key !== key)
        last = { key, head: headOf({ file, ids, given, answered }), foot: excludedFold(excluded, linkOf) };
      const { head, foot } = last;
      const held = document.activeElement;
      // What is put into the page anew loses the keyboard.
      if ([...head, ...foot].some((part) => part.contains(held)))
        queueMicrotask(() => (held as HTMLElement).focus({ preventScroll: true }));
      return { alike: left.size, filtered: filtered.filter((result) => !excluded.includes(result)), head, foot };
    },
  };
}

interface Narrowable {
  file: NarrowFile;
  ids: readonly string[];
  given: readonly Given[];
  answered(given: readonly Given[]): void;
}

/** The answers so far and the next question; nothing where no question parts the entries. */
function headOf(narrowable: Narrowable): HTMLElement[] {
  const { file, ids, given, answered } = narrowable;
  const { left, next } = narrow(file, ids, given);
  if (given.length === 0 && !next) return [];
  const give = (to: readonly Given[]) => {
    answered(to);
    say(NARROW_WORDS.remain(narrow(file, ids, to).left.length, ids.length));
    const legend = document.querySelector<HTMLElement>('.narrowing legend');
    (legend ?? document.querySelector<HTMLElement>('#results .result-link'))?.focus();
  };
  const box = element('div', { class: 'narrowing' });
  if (given.length > 0)
    box.append(
      element('p', { class: 'narrowing-count' }, NARROW_WORDS.remain(left.length, ids.length)),
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
