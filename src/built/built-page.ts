import type { EntryText } from '../search/index/catalogue.ts';
import { entryText } from './entry-text.ts';
import type { PageElement } from './page-tree.ts';
import { type ParsedPage, parsePage } from './parse-page.ts';

/** One page of a built site, parsed once. It is kept for as long as it is looked at; what is to stay is copied out of it. */
export interface BuiltPage extends ParsedPage {
  /** Path below the built folder with forward slashes: `errors/<id>/index.html`. */
  path: string;
  html: string;
  /** Its canonical address, absolute; empty where it names none. */
  canonical: string;
  /** Tag of the language that the page names. */
  language: string;
  /** Where the page leads by itself, as it is written. */
  redirect: string | undefined;
  /** The element of the entry whose own page it is. */
  article: PageElement | undefined;
  /** The own text of that entry, with its sections. Made when it is first asked for. */
  readonly entry: EntryText | undefined;
}

/** Reads a page. The same HTML gives the same page: nothing else is looked at. */
export function builtPage(path: string, html: string): BuiltPage {
  const parsed = parsePage(html);
  const { elements } = parsed;
  const article = elements.find((element) => element.hasAttribute('data-entry'));
  const refresh = elements.find(isRefresh)?.getAttribute('content') ?? '';
  let entry: EntryText | undefined;
  return {
    ...parsed,
    path,
    html,
    article,
    canonical: elements.find(isCanonical)?.getAttribute('href') ?? '',
    language: elements[0]?.getAttribute('lang') ?? '',
    redirect: /url=(.+)$/i.exec(refresh)?.[1],
    get entry() {
      if (article) entry ??= entryText(article);
      return entry;
    },
  };
}

const isCanonical = (element: PageElement) =>
  element.nodeName === 'LINK' && element.getAttribute('rel') === 'canonical';
const isRefresh = (element: PageElement) =>
  element.nodeName === 'META' && element.getAttribute('http-equiv') === 'refresh';
