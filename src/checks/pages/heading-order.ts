import { type BuiltSite, placeInPage } from '../built-site.ts';
import type { Finding } from '../finding.ts';

/** A page has one h1, which comes first, and no level is left out on the way down. */
export function headingOrder({ pages }: BuiltSite): Finding[] {
  return pages.flatMap((page) => {
    const headings = [...page.document.querySelectorAll('h1, h2, h3, h4, h5, h6, h7, h8, h9')].map((element) => ({
      level: Number(element.nodeName.slice(1)),
      text: (element.textContent ?? '').trim(),
      place: () => placeInPage(page, element.outerHTML),
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
          found: `The first heading is h${level} "${text}"`,
          expected: 'h1 before every other heading',
          next: 'Move the heading below the title, or make it no heading.',
        });
      } else if (level > 6) {
        findings.push({
          ...place(),
          found: `<h${level}> "${text}" is no heading`,
          expected: 'levels h1 to h6',
          next: 'Nest the section less deeply.',
        });
      } else if (at > 0 && level > above + 1) {
        findings.push({
          ...place(),
          found: `h${level} "${text}" follows h${above}`,
          expected: `h${above + 1} or higher`,
          next: 'Use the level that follows from where the section stands.',
        });
      }
    });
    return findings;
  });
}
