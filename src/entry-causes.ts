/** How causes and fixes of an entry belong together. */
import type { Entry } from './entries.ts';
import { tagsOf } from './mdx-body.ts';
import type { Fix } from './schemas/fix.ts';

/** The first of an entry's likely causes, with the fixes for it. */
export function likeliestCause(entry: Entry): { id: string; title: string; fixes: Fix[] } | undefined {
  const { id, title, fix } = tagsOf(entry.body).find(({ name }) => name === 'Cause')?.attributes ?? {};
  return id && title ? { id, title, fixes: fixesNamed(entry, fix) } : undefined;
}

/** The causes of an entry that name a fix, in the order of the page. */
export function causesOf(entry: Entry, fix: string): { id: string; title: string }[] {
  return tagsOf(entry.body).flatMap(({ name, attributes: { id = '', title = '', fix: named = '' } }) =>
    name === 'Cause' && named.split(' ').includes(fix) ? [{ id, title }] : [],
  );
}

/** The fixes that a cause names, in its order. */
export function fixesNamed(entry: Entry, names: string | undefined): Fix[] {
  return (names ?? '').split(' ').flatMap((id) => entry.fixes.find((fix) => fix.id === id) ?? []);
}
