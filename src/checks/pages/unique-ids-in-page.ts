import type { BuiltPage } from '../../built/built-page.ts';
import type { Finding } from '../finding.ts';
import { placeInPage } from '../place-in-page.ts';

/** An id stands once in a page: links and labels name one element. */
export function uniqueIdsInPage(page: BuiltPage): Finding[] {
  const counts = new Map<string, number>();
  for (const element of page.elements)
    if (element.hasAttribute('id')) counts.set(element.id, (counts.get(element.id) ?? 0) + 1);
  return [...counts]
    .filter(([, count]) => count > 1)
    .map(([id, count]) => ({
      ...placeInPage(page, `id="${id}"`),
      found: `The id "${id}" stands ${count} times in the page`,
      expected: 'each id once',
      next: 'Rename one of them; in content, the id of the cause, fix or detail.',
    }));
}
