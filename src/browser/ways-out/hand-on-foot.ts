/** Below the list of results: the way to hand the text on. Loaded once the list is whole. */
import { HAND_ON_FOOT_WORDS as WORDS } from '#words/hand-on-foot.ts';
import type { HandOn } from '../../search/text/reading.ts';
import { element } from '../dom/element.ts';

/** The foot that was made last: results are drawn again while they come in, and what the reader has decided stays. */
let last: { text: string; base: string; found: boolean; foot: HTMLElement } | undefined;

/** What leaves is shown first. `isPaste`: the text is a whole error, which may be reported. */
export function handOnFoot(handOn: HandOn, base: string, isPaste: boolean, found: boolean): HTMLElement[] {
  if (last?.text === handOn.text && last.base === base && last.found === found) return [last.foot];
  const panel = element('div', { class: 'hand-on-panel', id: 'hand-on', hidden: true });
  const button = element(
    'button',
    { type: 'button', 'aria-expanded': 'false', 'aria-controls': 'hand-on' },
    isPaste ? WORDS.handOn : WORDS.link,
  );
  button.addEventListener('click', () => {
    panel.hidden = !panel.hidden;
    button.setAttribute('aria-expanded', String(!panel.hidden));
    if (panel.hidden || panel.childElementCount > 0) return;
    void import('./hand-on.ts').then(
      ({ handOnPanel }) => handOnPanel(handOn, base, panel),
      () => panel.replaceChildren(element('p', { class: 'note warning' }, WORDS.missing)),
    );
  });
  const foot = element(
    'div',
    { class: 'reading-foot' },
    element('p', {}, found ? (isPaste ? WORDS.wrongPage : '') : WORDS.notHere, button),
    panel,
  );
  last = { text: handOn.text, base, found, foot };
  return [foot];
}
