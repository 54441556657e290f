import { FIND_BAR_WORDS as WORDS } from '#words/find-bar.ts';
import type { PageText } from '../../search/gate/outgoing.ts';
import { element } from '../dom/element.ts';
import { leadsTo } from '../ways-out/ways-out.ts';

/** What the find bar consists of. */
export interface FindBarForm {
  bar: HTMLElement;
  field: HTMLInputElement;
  count: HTMLElement;
  previous: HTMLButtonElement;
  next: HTMLButtonElement;
  close: HTMLButtonElement;
  /** The pages before and after this one; hidden where there is nothing to offer. */
  previousPage: HTMLAnchorElement;
  nextPage: HTMLAnchorElement;
}

export function findBarForm(): FindBarForm {
  const field = element('input', {
    type: 'text',
    'aria-label': WORDS.name,
    'aria-describedby': 'find-count',
    autocomplete: 'off',
    autocapitalize: 'off',
    autocorrect: 'off',
    spellcheck: 'false',
    enterkeyhint: 'next',
  });
  const button = (kind: string, name: string) =>
    element('button', { type: 'button', class: `find-${kind}`, 'aria-label': name, title: name });
  const page = (kind: string) => element('a', { class: `find-page ${kind}`, hidden: true });
  const form: FindBarForm = {
    bar: element('div', { class: 'find-bar', role: 'search', 'aria-label': WORDS.name }),
    field,
    count: element('p', { class: 'find-count', id: 'find-count' }),
    previous: button('previous', WORDS.previous),
    next: button('next', WORDS.next),
    close: button('close', WORDS.close),
    previousPage: page('before'),
    nextPage: page('after'),
  };
  const row = element('div', { class: 'find-row' }, field, form.previous, form.next, form.close);
  form.bar.append(row, form.count, form.previousPage, form.nextPage);
  return form;
}

/** Offers a page of the results, or nothing. */
export function offer(
  link: HTMLAnchorElement,
  label: string,
  page: { title: string; url: PageText } | undefined,
): void {
  link.hidden = !page;
  leadsTo(link, page?.url);
  if (!page) return;
  link.replaceChildren(element('b', {}, label), element('span', {}, page.title));
}
