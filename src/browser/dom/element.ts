import type { Outgoing } from '../../search/gate/outgoing.ts';

/** An address, and what is copied, leave the tab: no plain string can be either. */
interface Attributes {
  href?: Outgoing | undefined;
  'data-copy'?: '';
  action?: never;
  src?: never;
  [name: string]: string | boolean | undefined;
}

/** Makes an element from plain values: text is always text, never HTML. `undefined` and `false` attributes are left out. */
export function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Attributes = {},
  ...children: (Node | string)[]
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (value === undefined || value === false) continue;
    made.setAttribute(key, value === true ? '' : value);
  }
  made.append(...children);
  return made;
}
