/** What a followed result hands to the page that it leads to: what to mark there, and the results around it. */

import type { FilledMessage } from '../../search/text/reading.ts';
import type { ShownResult } from '../../worker/protocol.ts';
import type { FoundPage, RememberedMark } from '../carried/mark-memory.ts';
import { markOf } from '../results/result-item.ts';
import type { FollowedLink } from './search-state.ts';

/** Results that travel along at most, and how many of them may lie before the followed one. */
const MAX_PAGES = 50;
const MAX_BEFORE = 10;

const plain = (text: string) => text.replace(/\s+/g, ' ');
const bare = (text: string) => plain(text).trim().toLowerCase();

/** The mark for the entry of a result's link. `results` are all that the reader's filters let through, in their order. */
export function followedResult(
  link: HTMLAnchorElement,
  query: string,
  results: readonly ShownResult[],
  filled: FilledMessage | undefined,
): Omit<RememberedMark, 'since'> {
  const entry = link.closest<HTMLElement>('[data-entry]')?.dataset.entry ?? '';
  // What was typed stays as it was typed where it stands on the page; a paste is never kept.
  const asTyped = (mark: string) => (bare(mark) === bare(query) ? plain(query) : mark);
  const text = asTyped(link.dataset.mark ?? '');
  const all = results.flatMap(({ id, title, url, places: [place] }): FoundPage[] => {
    const mark = place && asTyped(markOf(place));
    return mark ? [{ entry: id, title, url, text: mark }] : [];
  });
  const from = Math.max(0, all.findIndex((page) => page.entry === entry) - MAX_BEFORE);
  const pages = all.slice(from, from + MAX_PAGES);
  return {
    entry,
    text,
    anchor: link.hash.slice(1),
    filled,
    typed: bare(text) === bare(query),
    ...(pages.some((page) => page.entry === entry) && { pages, further: all.length - from - pages.length }),
  };
}

/** The link of a result that a click follows in this tab: another tab or window opens without what this one keeps. */
export function followedLink({
  target,
  ctrlKey,
  metaKey,
  shiftKey,
  altKey,
}: MouseEvent): HTMLAnchorElement | undefined {
  const link = (target as Element | null)?.closest<HTMLAnchorElement>('a[data-entry-link], .result-link');
  return link?.closest('.results') && !(ctrlKey || metaKey || shiftKey || altKey) ? link : undefined;
}

/** The link in the list that was followed before, or the main one of its entry. */
export function linkTo({ entry, anchor }: FollowedLink): HTMLAnchorElement | undefined {
  const links = [...document.querySelectorAll<HTMLAnchorElement>(`.results li[data-entry="${CSS.escape(entry)}"] a`)];
  return links.find(({ hash }) => hash.slice(1) === anchor) ?? links[0];
}
