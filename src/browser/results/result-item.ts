/** One entry in the list of results. */
import { NAME_OF_KIND } from '#words/kinds.ts';
import { LOCALE } from '#words/locale.ts';
import { CONFIDENCE_WORDS, FIELD_WORDS, RESULT_WORDS } from '#words/results.ts';
import type { PageText } from '../../search/gate/outgoing.ts';
import type { Place } from '../../search/literal/literal.ts';
import type { ShownResult } from '../../worker/protocol.ts';
import { element } from '../dom/element.ts';
import type { WordPage } from '../search/word-search.ts';

/** How an item differs from others. */
export interface ItemLook {
  /** The heading that stands above it when it begins a group. */
  group?: string | undefined;
  /** What stands in place of the passage that was found. */
  passage?: HTMLElement | undefined;
  /** Whether its further places are open. */
  isOpen?: boolean;
}

/** The item of an entry. `names` are those of products by key. */
export function resultItem(
  result: ShownResult,
  names: Record<string, string>,
  { group, passage: instead, isOpen = false }: ItemLook = {},
): HTMLLIElement {
  const [main, ...further] = result.places;
  const products = result.products.map((key) => names[key] ?? key);
  const item = listItem(result.id, result.confidence, group);
  if (result.kind === 'code') item.classList.add('code-found');
  const link = resultLink(result, main);
  link.className = 'result-link';
  link.append(result.title);
  item.append(titleLine(link, RESULT_WORDS.kindAndProducts(NAME_OF_KIND[result.kind], products), result.confidence));
  if (main) item.append(instead ?? passage(main));
  if (result.check)
    item.append(element('p', { class: 'result-check' }, element('b', {}, RESULT_WORDS.check), result.check));
  if (further.length > 0) item.append(furtherPlaces(result, further, isOpen));
  return item;
}

/** The item of a page that Pagefind found by its words. */
export function wordItem(page: WordPage, group?: string): HTMLLIElement {
  const item = listItem(page.id, 'words', group);
  item.append(
    titleLine(element('a', { class: 'result-link', href: page.url }, page.title), '', 'words'),
    element('p', { class: 'passage' }, page.passage),
  );
  return item;
}

function listItem(id: string, level: keyof typeof CONFIDENCE_WORDS, group?: string): HTMLLIElement {
  const item = element('li', { class: 'result', 'data-entry': id, 'data-confidence': level });
  if (group) item.append(element('p', { class: 'result-group' }, group));
  return item;
}

/** The title with what kind of page it is; how sure the match is, where it is not simply exact. */
function titleLine(link: HTMLAnchorElement, about: string, level: keyof typeof CONFIDENCE_WORDS): HTMLElement {
  const line = element('p', { class: 'result-title' });
  if (level !== 'exact') line.append(element('span', { class: `confidence ${level}` }, CONFIDENCE_WORDS[level]), ' ');
  line.append(link, ' ', element('span', { class: 'result-meta' }, about));
  return line;
}

/** What to mark on the page for a place: the match, or the text that resembles the query. */
export const markOf = ({ excerpt }: Place): string => excerpt.match || excerpt.after.replace(/ …$/, '');

/** A link to the section in which a place stands; what to mark there travels beside it, never in the address. */
export function resultLink(result: ShownResult, place: Place | undefined = result.places[0]): HTMLAnchorElement {
  const mark = place ? markOf(place) : '';
  const anchor = place?.anchor ? `#${place.anchor}` : '';
  return element('a', { href: (result.url + anchor) as PageText, 'data-entry-link': result.id, 'data-mark': mark });
}

function passage(place: Place): HTMLElement {
  const { before, match, after } = place.excerpt;
  const literal = place.field === 'code' || place.field === 'message' || place.field === 'command';
  return element(
    'p',
    { class: literal ? 'passage literal' : 'passage', lang: place.language },
    element(
      'span',
      { class: 'passage-field', lang: place.language && LOCALE },
      place.heading || FIELD_WORDS[place.field],
    ),
    ' ',
    before,
    ...(match ? [element('mark', {}, match)] : []),
    after,
  );
}

function furtherPlaces(result: ShownResult, places: Place[], isOpen: boolean): HTMLElement {
  const list = element('ul');
  for (const place of places) {
    const link = resultLink(result, place);
    link.append(passage(place));
    list.append(element('li', {}, link));
  }
  const summary = element('summary', {}, RESULT_WORDS.places(places.length));
  return element('details', { class: 'further', open: isOpen }, summary, list);
}
