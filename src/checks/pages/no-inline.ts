import type { BuiltPage } from '../../built/built-page.ts';
import type { Finding } from '../finding.ts';
import { placeAt, placeInPage } from '../place-in-page.ts';

/** Pages hold no style or script of their own, because the CSP refuses both. Data in JSON-LD is no script. */
export function noInline(page: BuiltPage): Finding[] {
  return page.elements.flatMap((element): Finding[] => {
    const name = element.nodeName.toLowerCase();
    const attributes = Object.entries(element.attributes).filter(([attribute]) =>
      /^(?:style|on[a-z]+)$/i.test(attribute),
    );
    const found = attributes.map(([attribute, value]) => ({
      place: placeInPage(page, `${attribute}="${value}"`),
      found: `<${name}> has the attribute ${attribute}="${value}"`,
    }));
    const inline =
      name === 'style' ||
      (name === 'script' && !element.hasAttribute('src') && element.getAttribute('type') !== 'application/ld+json');
    if (inline) found.push({ place: placeAt(page, element.start), found: `The page has an inline <${name}>` });
    if (/^\s*javascript:/i.test(element.getAttribute('href') ?? '')) {
      found.push({ place: placeInPage(page, 'javascript:'), found: `<${name}> links to javascript:` });
    }
    return found.map(({ place, found }) => ({
      ...place,
      found,
      expected: 'styles in src/styles and scripts in src/browser, both loaded from files',
      next: 'Move it into a file: a class for a style, a listener for a script.',
    }));
  });
}
