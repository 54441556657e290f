/** A text as it may leave, with each piece that was taken out as a button. The reader decides. */
import { HAND_ON_WORDS as WORDS } from '#words/hand-on.ts';
import { KIND_WORDS } from '#words/taken.ts';
import { decided, takeOut, takeOutAll } from '../../search/gate/decided.ts';
import type { Redacted } from '../../search/gate/outgoing.ts';
import type { Piece } from '../../search/redact/piece.ts';
import type { Taken } from '../../search/text/reading.ts';
import { element } from '../dom/element.ts';
import { say } from '../dom/say.ts';

const WORD = /[\p{L}\p{N}\p{M}]+(?:[._@'’-][\p{L}\p{N}\p{M}]+)*/gu;

export interface ChipText {
  shown: HTMLElement;
  /** Takes a text out wherever it still stands. Returns whether it stood anywhere. */
  takeOutAlso(text: string): boolean;
}

/**
 * `changed` is called with the text as it may leave and with what was taken out, at once and whenever the reader has
 * decided otherwise. Of the pieces those in `inText` stand in the text from the beginning.
 */
export function chipText(
  given: readonly Piece[],
  inText: Iterable<Taken>,
  changed: (text: Redacted, out: readonly Taken[]) => void,
): ChipText {
  let pieces: Piece[] = [...given];
  const back = new Set<Taken>(inText);
  const shown = element('pre', { class: 'code gated', tabindex: '0', role: 'group', 'aria-label': WORDS.leaves });

  /** Draws the text anew; the chip of `focus` keeps the keyboard. */
  const draw = (focus?: Taken) => {
    shown.replaceChildren(
      ...pieces.flatMap((piece, at) => (typeof piece === 'string' ? wordsOf(piece, at) : [chip(piece)])),
    );
    if (focus) shown.querySelectorAll('button')[chips().indexOf(focus)]?.focus();
    changed(
      decided(pieces, back),
      chips().filter((taken) => !back.has(taken)),
    );
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
  draw();
  return {
    shown,
    takeOutAlso(text) {
      const before = pieces.length;
      pieces = takeOutAll(pieces, text);
      const stood = pieces.length !== before;
      if (stood) draw();
      return stood;
    },
  };
}
