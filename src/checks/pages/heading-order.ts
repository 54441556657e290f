import type { BuiltPage } from '../../built/built-page.ts';
import type { Finding } from '../finding.ts';
import { placeAt, placeInPage } from '../place-in-page.ts';

const HEADINGS = new Set(['H1', 'H2', 'H3', 'H4', 'H5', 'H6', 'H7', 'H8', 'H9']);

/** A page has one h1, which comes first, and no level is left out on the way down. */
export function headingOrder(page: BuiltPage): Finding[] {
  const headings = page.elements
    .filter(({ nodeName }) => HEADINGS.has(nodeName))
    .map((element) => ({
      level: Number(element.nodeName.slice(1)),
      text: () => element.textContent.trim(),
      place: () => placeAt(page, element.start),
    }));
  const titles = headings.filter(({ level }) => level === 1);
  const findings: Finding[] = [];
  if (titles.length !== 1) {
    findings.push({
      ...(titles[1]?.place() ?? placeInPage(page, '<body')),
      found: `The page has ${titles.length === 0 ? 'no h1' : `${titles.length} h1`}`,
      expected: 'one h1, the title of the page',
      next: titles.length === 0 ? 'Add the title of the page as h1.' : 'Make all but the title lower headings.',
    });
  }
  headings.forEach(({ level, text, place }, at) => {
    const above = headings[at - 1]?.level ?? 0;
    if (at === 0 && level !== 1 && titles.length > 0) {
      findings.push({
        ...place(),
        found: `The first heading is h${level} "${text()}"`,
        expected: 'h1 before every other heading',
        next: 'Move the heading below the title, or make it no heading.',
      });
    } else if (level > 6) {
      findings.push({
        ...place(),
        found: `<h${level}> "${text()}" is no heading`,
        expected: 'levels h1 to h6',
        next: 'Nest the section less deeply.',
      });
    } else if (at > 0 && level > above + 1) {
      findings.push({
        ...place(),
        found: `h${level} "${text()}" follows h${above}`,
        expected: `h${above + 1} or higher`,
        next: 'Use the level that follows from where the section stands.',
      });
    }
  });
  return findings;
}
