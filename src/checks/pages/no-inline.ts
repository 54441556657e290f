import type { BuiltPage } from '../../built/built-page.ts';
import type { PageElement } from '../../built/page-tree.ts';
import { SCHEME_SCRIPT } from '../../security-policy.ts';
import type { Finding } from '../finding.ts';
import { placeAt, placeInPage } from '../place-in-page.ts';

const INLINE = /^(?:style|on[a-z]+)$/i;
const SCRIPT = /^\s*javascript:/i;

/** Pages hold no style or script of their own, because the CSP refuses both, but for one script, which it admits by its hash. Data in JSON-LD is no script. */
export function noInline(page: BuiltPage): Finding[] {
  return page.elements.filter(mayBeInline).flatMap((element): Finding[] => {
    const name = element.nodeName.toLowerCase();
    const attributes = Object.entries(element.attributes).filter(([attribute]) => INLINE.test(attribute));
    const found = attributes.map(([attribute, value]) => ({
      place: placeInPage(page, `${attribute}="${value}"`),
      found: `<${name}> has the attribute ${attribute}="${value}"`,
    }));
    const inline =
      name === 'style' ||
      (name === 'script' &&
        !element.hasAttribute('src') &&
        element.getAttribute('type') !== 'application/ld+json' &&
        element.textContent !== SCHEME_SCRIPT);
    if (inline) found.push({ place: placeAt(page, element.start), found: `The page has an inline <${name}>` });
    if (SCRIPT.test(element.getAttribute('href') ?? '')) {
      found.push({ place: placeInPage(page, 'javascript:'), found: `<${name}> links to javascript:` });
    }
    return found.map(({ place, found }) => ({
      ...place,
      found,
      expected: 'styles and scripts that are loaded from files',
      next: 'Move it into a file: a class for a style, a listener for a script.',
    }));
  });
}

/** Whether an element is to be looked at: nearly none of a page is. */
function mayBeInline({ nodeName, attributes }: PageElement): boolean {
  if (nodeName === 'STYLE' || nodeName === 'SCRIPT') return true;
  for (const name in attributes)
    if (INLINE.test(name) || (name === 'href' && SCRIPT.test(attributes[name] ?? ''))) return true;
  return false;
}
