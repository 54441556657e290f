/** A text as it may leave, shown with each piece that was taken out as a button. The reader decides. */
import { HAND_ON_WORDS as WORDS } from '#words/hand-on.ts';
import { KIND_WORDS } from '#words/taken.ts';
import { decided, type Redacted, takeOut, takeOutAll } from '../search/gate.ts';
import type { Taken } from '../search/reading.ts';
import type { Piece } from '../search/redact.ts';
import { element } from './element.ts';
import { say } from './say.ts';

const WORD = /[\p{L}\p{N}\p{M}]+(?:[._@'’-][\p{L}\p{N}\p{M}]+)*/gu;

/** `changed` is called with the text as it may leave, at once and whenever the reader has decided otherwise. */
export function gatedText(given: readonly Piece[], changed: (text: Redacted) => void): HTMLElement {
  let pieces: Piece[] = [...given];
  const back = new Set<Taken>();
  const shown = element('pre', { class: 'code gated', tabindex: '0', 'aria-label': WORDS.leaves });
  const field = element('input', { type: 'text', autocomplete: 'off', spellcheck: 'false' });
  const more = element('button', { type: 'button' }, WORDS.takeOut);

  /** Draws the text anew; the chip of `focus` keeps the keyboard. */
  const draw = (focus?: Taken) => {
    shown.replaceChildren(
      ...pieces.flatMap((piece, at) => (typeof piece === 'string' ? wordsOf(piece, at) : [chip(piece)])),
    );
    if (focus) shown.querySelectorAll('button')[chips().indexOf(focus)]?.focus();
    changed(decided(pieces, back));
  };
  const chips = () => pieces.filter((piece) => typeof piece !== 'string');
  const chip = (taken: Taken) => {
    const isBack = back.has(taken);
    const name = isBack ? WORDS.isBack(taken.value) : WORDS.isOut(KIND_WORDS[taken.kind], taken.value);
    const button = element(
      'button',
      { type: 'button', class: 'chip', 'aria-pressed': String(isBack), 'aria-label': name, title: name },
      isBack ? taken.value : taken.placeholder,
    );
    button.addEventListener('click', () => {
      if (!back.delete(taken)) back.add(taken);
      draw(taken);
      say(back.has(taken) ? WORDS.putBack : WORDS.tookOut);
    });
    return button;
  };
  const wordsOf = (text: string, at: number): (Node | string)[] => {
    const nodes: (Node | string)[] = [];
    let done = 0;
    for (const { 0: word, index } of text.matchAll(WORD)) {
      const span = element('span', { class: 'word' }, word);
      span.addEventListener('click', () => {
        // Who selects text does not mean to take it out.
        if (getSelection()?.isCollapsed === false) return;
        pieces = takeOut(pieces, at, index, index + word.length);
        draw();
        say(WORDS.tookOut);
      });
      nodes.push(text.slice(done, index), span);
      done = index + word.length;
    }
    return [...nodes, text.slice(done)];
  };
  const takeMore = () => {
    const before = pieces.length;
    pieces = takeOutAll(pieces, field.value);
    say(pieces.length === before ? WORDS.standsNowhere : WORDS.tookOut);
    field.value = '';
    draw();
  };
  more.addEventListener('click', takeMore);
  field.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' || event.isComposing) return;
    event.preventDefault();
    takeMore();
  });
  draw();
  return element(
    'div',
    { class: 'gated-text' },
    element('p', { class: 'about' }, WORDS.how),
    shown,
    element('p', { class: 'take-out' }, element('label', {}, WORDS.takeOutMore, ' ', field), ' ', more),
  );
}
