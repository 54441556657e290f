import type { BuiltPage } from '../../built/built-page.ts';
import type { Finding } from '../finding.ts';
import { placeAt } from '../place-in-page.ts';

/**
 * The build reads a page as a browser does: what the search calls exact is what the reader sees. One finding a page, since an
 * element that is not closed makes all that follows odd.
 */
export function readAlike(page: BuiltPage): Finding[] {
  const [first] = [...page.oddities].sort((a, b) => a.offset - b.offset);
  if (!first) return [];
  return [
    {
      ...placeAt(page, first.offset),
      found: `A browser reads this page otherwise than the build: ${first.what}`,
      expected: 'every element closed, and where HTML lets it stand',
      next: 'Mend what writes this part of the page: an entry, a component, or a page in src.',
    },
  ];
}
