import type { FilledMessage } from '../search/reading.ts';
import { element } from './element.ts';

/** A message with the reader's own values in its holes, and why it was chosen. */
export function filledMessage({ template, values, why }: FilledMessage): HTMLElement {
  const left = [...values];
  const parts = template.split(/(\{[A-Za-z][A-Za-z0-9]*\})/).map((part): Node | string => {
    const name = /^\{(\w+)\}$/.exec(part)?.[1];
    if (!name) return part;
    const at = left.findIndex((value) => value.name === name);
    const [value] = at === -1 ? [] : left.splice(at, 1);
    return element('var', value ? { class: 'filled', title: name } : {}, value?.value ?? part);
  });
  return element(
    'div',
    { class: 'filled-message' },
    element('samp', { class: 'message' }, ...parts),
    element('p', { class: 'about' }, why),
  );
}
