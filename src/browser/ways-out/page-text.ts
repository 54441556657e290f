/**
 * What the site itself says, as it may leave: read from its page and its files. What a script has put into the page of the
 * reader's own text stands there with its placeholder beside it, and the placeholder is what is read.
 */
import type { PageText } from '../../search/gate/outgoing.ts';

/** The text of an element as it was built. */
export function pageText(element: Element): PageText {
  const copy = element.cloneNode(true) as Element;
  for (const filled of [copy, ...copy.querySelectorAll('[data-was]')]) {
    const { was } = (filled as HTMLElement).dataset;
    if (was !== undefined) filled.textContent = was;
  }
  const text = copy.textContent ?? '';
  // The first line of code may be indented.
  return (copy.matches('pre') ? text.trimEnd() : text.trim()) as PageText;
}

/** The address of this page, or of a section; what somebody wrote behind `?` or `#` is no part of it. */
export const pageAddress = (section = ''): PageText =>
  `${location.origin}${location.pathname}${document.getElementById(section) ? `#${section}` : ''}` as PageText;

/** The title of this page: no script changes it. */
export const pageTitle = (): PageText => document.title as PageText;

/** The address that a link in the head of the page has. */
export const headLink = (selector: string): PageText =>
  (document.head.querySelector<HTMLLinkElement>(selector)?.href ?? '') as PageText;

/** A file of the site, which is asked for without anything of the reader's. Undefined where it is not to be had. */
export async function siteFile(address: PageText): Promise<PageText | undefined> {
  const response = await fetch(address).catch(() => undefined);
  return response?.ok ? ((await response.text()) as PageText) : undefined;
}

/** A part of what the site says. */
export const partOf = (text: PageText, part: (text: string) => string | undefined): PageText | undefined =>
  part(text) as PageText | undefined;
