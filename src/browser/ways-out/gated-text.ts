/** What may leave, shown for the reader to decide: what was taken out, the text with its chips, and a way to take out more. */
import { HAND_ON_WORDS as WORDS } from '#words/hand-on.ts';
import { KIND_WORDS } from '#words/taken.ts';
import type { Redacted } from '../../search/gate/outgoing.ts';
import type { Piece } from '../../search/redact/piece.ts';
import type { Taken } from '../../search/text/reading.ts';
import { element } from '../dom/element.ts';
import { say } from '../dom/say.ts';
import { chipText } from './chip-text.ts';

/** `changed` is called with the text as it may leave, at once and whenever the reader has decided otherwise. */
export function gatedText(given: readonly Piece[], changed: (text: Redacted) => void): HTMLElement {
  const told = element('p', { class: 'told' });
  const field = element('input', { type: 'text', autocomplete: 'off', spellcheck: 'false' });
  const more = element('button', { type: 'button' }, WORDS.takeOut);
  const { shown, takeOutAlso } = chipText(given, [], (text, out) => {
    told.textContent = tell(out);
    changed(text);
  });

  const takeMore = () => {
    say(takeOutAlso(field.value) ? WORDS.tookOut : WORDS.standsNowhere);
    field.value = '';
  };
  more.addEventListener('click', takeMore);
  field.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' || event.isComposing) return;
    event.preventDefault();
    takeMore();
  });
  // What is selected in the text stands in the field: one press takes it out.
  for (const end of ['pointerup', 'keyup', 'touchend'])
    shown.addEventListener(end, () => {
      const selected = getSelection();
      const text = selected?.toString().trim() ?? '';
      if (text && selected?.anchorNode && shown.contains(selected.anchorNode)) field.value = text;
    });
  return element(
    'div',
    { class: 'gated-text' },
    told,
    element('p', { class: 'about' }, WORDS.how),
    shown,
    element('p', { class: 'take-out' }, element('label', {}, WORDS.takeOutMore, ' ', field), ' ', more),
  );
}

/** What was taken out, by kind. That nothing was found does not mean that there is nothing. */
function tell(out: readonly Taken[]): string {
  const counts = new Map<Taken['kind'], number>();
  for (const { kind } of out) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  if (counts.size === 0) return WORDS.nothingOut;
  return WORDS.taken([...counts].map(([kind, count]) => [KIND_WORDS[kind], count]));
}
