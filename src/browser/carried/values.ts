/**
 * Puts the values of the reader's own text where an entry's message has holes and where the entry names them. They are
 * marked as the reader's, stay in this tab, and never go into a command: there a copy button offers them.
 */

import { COPY_WORDS, VALUE_WORDS } from '#words/steps.ts';
import { asked } from '../../search/gate/decided.ts';
import type { HoleValue } from '../../search/text/reading.ts';
import { element } from '../dom/element.ts';
import { recallShortly } from '../memory/recall-shortly.ts';
import { dropShortly } from '../memory/short-memory.ts';
import { copyButton } from '../ways-out/copy-buttons.ts';
import { copies } from '../ways-out/ways-out.ts';
import { amendMark } from './keep-mark.ts';
import { checkedMark } from './mark-shape.ts';

/** Names of values in code are written between these, so that nobody runs them by accident. */
const IN_CODE = /‹([A-Za-z][A-Za-z0-9]*)›/g;

/** Fills a page with the values that are still in memory; returns what takes them out again. */
export async function recallValues(root: Element, found: unknown): Promise<() => void> {
  const { filled, values: key } = checkedMark(found) ?? {};
  const values = key && (await recallShortly(key));
  if (!filled || !isValues(values)) return () => {};
  return fillValues(root, filled.template, values, () => dropShortly(key ?? ''));
}

const isValues = (found: unknown): found is HoleValue[] =>
  Array.isArray(found) && found.every((one) => typeof one?.name === 'string' && typeof one.value === 'string');

/** Fills a page; returns what takes everything out again. What the reader takes out is forgotten, too. */
function fillValues(root: Element, template: string, values: readonly HoleValue[], forget: () => void): () => void {
  const byName = new Map(values.map(({ name, value }) => [name, value]));
  const filled: { element: HTMLElement; text: string }[] = [];
  const added: Element[] = [];
  const fill = (target: HTMLElement, name: string) => {
    const value = byName.get(name);
    if (value === undefined) return;
    filled.push({ element: target, text: target.textContent ?? '' });
    // What hands the text on puts this in the value's place.
    target.dataset.was = target.textContent ?? '';
    target.textContent = value;
    target.classList.add('filled');
    target.setAttribute('title', VALUE_WORDS.fromText);
  };
  for (const message of root.querySelectorAll('samp.message')) {
    if (message.textContent?.trim() !== template) continue;
    for (const hole of message.querySelectorAll<HTMLElement>('var')) fill(hole, hole.textContent?.slice(1, -1) ?? '');
  }
  for (const named of root.querySelectorAll<HTMLElement>('[data-value]')) {
    fill(named, named.dataset.value ?? '');
    if (named.dataset.was === undefined) continue;
    const button = copyButton(COPY_WORDS.value(named.textContent ?? ''), () => asked(named.textContent ?? ''));
    named.after(button);
    added.push(button);
  }
  for (const code of root.querySelectorAll('pre.code')) {
    const names = new Set([...(code.textContent ?? '').matchAll(IN_CODE)].map((match) => match[1] ?? ''));
    const offers = [...names].flatMap((name) => {
      const value = byName.get(name);
      if (value === undefined) return [];
      const button = element('button', { type: 'button', 'data-copy': '' }, VALUE_WORDS.copyYours(name));
      // Until it is pressed, nothing of the page offers the value.
      button.addEventListener('click', () => copies(button, asked(value)));
      return [button];
    });
    if (offers.length === 0) continue;
    const row = element('p', { class: 'value-offers' }, ...offers);
    code.after(row);
    added.push(row);
  }
  const clear = () => {
    for (const { element: target, text } of filled) {
      target.textContent = text;
      target.classList.remove('filled');
      target.removeAttribute('title');
      delete target.dataset.was;
    }
    for (const one of added) one.remove();
  };
  if (filled.length > 0) {
    const button = element('button', { type: 'button' }, VALUE_WORDS.takeOut);
    const note = element('p', { class: 'note', 'data-not-own': '' }, VALUE_WORDS.note, button);
    button.addEventListener('click', () => {
      clear();
      amendMark({ filled: undefined });
      forget();
    });
    added.push(note);
    root.querySelector('.summary')?.after(note);
  }
  return clear;
}
