/** The question who sees an error, answered: the causes that fit come first. Kept in this tab. */
import { SCOPE_ANSWER_WORDS } from '#words/scope.ts';
import { element } from '../dom/element.ts';
import { keepRanges } from '../dom/keep-ranges.ts';
import { say } from '../dom/say.ts';
import { SCOPE } from '../dom/store-keys.ts';
import type { EntryRoot } from './step-blocks.ts';

function recall(entry: string): string {
  try {
    return sessionStorage.getItem(SCOPE + entry) ?? '';
  } catch {
    return '';
  }
}

function keep(entry: string, answer: string): void {
  try {
    if (answer) sessionStorage.setItem(SCOPE + entry, answer);
    else sessionStorage.removeItem(SCOPE + entry);
  } catch {
    // The answer then holds until the page is left.
  }
}

/** The causes of an entry in two groups, each in the order of the author. A cause without a scope fits every answer. */
export function byScope<Cause extends { scope: string | undefined }>(
  causes: readonly Cause[],
  answer: string,
): { first: Cause[]; later: Cause[] } {
  const fits = ({ scope }: Cause) => scope === undefined || scope.split(' ').includes(answer);
  return { first: causes.filter(fits), later: causes.filter((cause) => !fits(cause)) };
}

/** Puts a button into every row of the question, where the causes of the entry differ. */
export function prepareScope({ element: root, id }: EntryRoot): void {
  const rows = [...root.querySelectorAll<HTMLElement>('.scope > [data-scope]')];
  const list = root.querySelector('.causes');
  if (!list || rows.length === 0) return;
  const causes = [...list.querySelectorAll<HTMLElement>(':scope > .cause')].map((item) => ({
    item,
    scope: item.dataset.scope,
  }));
  const line = element('li', { class: 'less-likely', 'data-not-own': '' }, SCOPE_ANSWER_WORDS.less);
  const buttons = new Map<string, HTMLElement>();
  let answer = '';

  const show = (): void => {
    const { first, later } = byScope(causes, answer);
    const split = answer !== '' && first.length > 0 && later.length > 0;
    const order = split ? [...first, ...later] : causes;
    const restore = keepRanges(list);
    line.remove();
    // What is moved loses the focus in it.
    if (order.some(({ item }, at) => list.children[at] !== item)) list.append(...order.map(({ item }) => item));
    if (split) first.at(-1)?.item.after(line);
    restore();
    for (const row of rows) {
      const isAnswer = row.dataset.scope === answer;
      row.toggleAttribute('data-answer', isAnswer);
      buttons.get(row.dataset.scope ?? '')?.setAttribute('aria-pressed', String(isAnswer));
    }
  };

  for (const row of rows) {
    const who = row.querySelector('dt');
    const scope = row.dataset.scope ?? '';
    const name = who?.textContent?.trim() ?? '';
    const button = element('button', {
      type: 'button',
      class: 'scope-button',
      'aria-label': SCOPE_ANSWER_WORDS.choose(name),
    });
    button.addEventListener('click', () => {
      answer = answer === scope ? '' : scope;
      keep(id, answer);
      show();
      const { length } = byScope(causes, answer).first;
      if (!answer) say(SCOPE_ANSWER_WORDS.takenBack);
      else say(length > 0 ? SCOPE_ANSWER_WORDS.first(name, length) : SCOPE_ANSWER_WORDS.noneFits(name));
    });
    buttons.set(scope, button);
    who?.append(button);
  }
  const kept = recall(id);
  if (buttons.has(kept)) answer = kept;
  show();
}
