/** Below a list that is longer than what is shown of it. */
import { RESULT_WORDS } from '#words/results.ts';
import { element } from '../dom/element.ts';

export function moreToSee(left: number, show: () => void): HTMLElement {
  const button = element('button', { type: 'button' }, RESULT_WORDS.showMore);
  button.addEventListener('click', show);
  return element('p', { class: 'more' }, button, ` ${RESULT_WORDS.left(left)}`);
}
