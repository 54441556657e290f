import { type BuiltSite, placeInPage } from '../built-site.ts';
import type { Finding } from '../finding.ts';

/** An id stands once in a page: links and labels name one element. */
export function uniqueIdsInPage({ pages }: BuiltSite): Finding[] {
  return pages.flatMap((page) => {
    const counts = new Map<string, number>();
    for (const { id } of page.document.querySelectorAll('[id]')) counts.set(id, (counts.get(id) ?? 0) + 1);
    return [...counts]
      .filter(([, count]) => count > 1)
      .map(([id, count]) => ({
        ...placeInPage(page, `id="${id}"`),
        found: `The id "${id}" stands ${count} times in the page`,
        expected: 'each id once',
        next: 'Rename one of them; in content, the id of the cause, fix or detail.',
      }));
  });
}
