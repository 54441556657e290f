import { expect, test } from '@playwright/test';
import fc from 'fast-check';
import { nearestAddress } from '../../../../src/browser/lost-links/nearest-address.ts';

const PLACES = {
  pages: [
    ...['', 'errors', 'faq', 'find', 'products/cipp', 'topics/tokens'],
    ...['errors/aadsts50020', 'errors/aadsts650051', 'errors/aadsts650051-already-exists', 'faq/cipp-cost'],
    ...['e/http-403', 'e/AADSTS70008', 'e/aadsts70008', 'e/70008', 'e/invalid_grant'],
  ],
  moved: {
    'errors/old-id': '/docs/errors/aadsts50020/',
    'e/AADSTS50020': '/docs/errors/aadsts50020/',
    'e/aadsts50020': '/docs/errors/aadsts50020/',
    'e/50020': '/docs/errors/aadsts50020/',
  },
};
const nearest = (path: string) => nearestAddress(path, '/docs/', PLACES);

const CASES: [what: string, path: string, leads: string | undefined][] = [
  ['the wrong case', 'Errors/AADSTS50020', 'errors/aadsts50020/'],
  ['a full stop of a mail', 'errors/aadsts50020/.', 'errors/aadsts50020/'],
  ['a full stop without the slash', 'errors/aadsts50020.', 'errors/aadsts50020/'],
  ['dots and brackets of a chat', 'errors/aadsts50020/).', 'errors/aadsts50020/'],
  ['a comma', 'errors/aadsts50020,', 'errors/aadsts50020/'],
  ['words behind', 'errors/aadsts50020/%20see%20this', 'errors/aadsts50020/'],
  ['words behind, escaped twice', 'errors/aadsts50020%2520see', 'errors/aadsts50020/'],
  ['letters of another script right behind', 'errors/aadsts50020%E8%AF%B7%E7%9C%8B', 'errors/aadsts50020/'],
  ['a broken escape', 'errors/aadsts50020/%E0%A4', 'errors/aadsts50020/'],
  ['.html', 'errors/aadsts50020.html', 'errors/aadsts50020/'],
  ['index.html', 'errors/aadsts50020/index.htm', 'errors/aadsts50020/'],
  ['two slashes', '/errors//aadsts50020/', 'errors/aadsts50020/'],
  ['a backslash', 'errors\\aadsts50020', 'errors/aadsts50020/'],
  ['the longest id that fits', 'errors/aadsts650051-already-exists)', 'errors/aadsts650051-already-exists/'],
  ['another folder', 'faq/aadsts50020/', 'errors/aadsts50020/'],
  ['no folder', 'aadsts50020', 'errors/aadsts50020/'],
  ['a folder that never was', 'docs/kb/CIPP-Cost', 'faq/cipp-cost/'],
  ['a former id with junk', 'errors/Old-Id/).', 'errors/aadsts50020/'],
  ['a code in any case', 'e/aAdStS50020/', 'errors/aadsts50020/'],
  ['a code with a space', 'e/AADSTS%2050020/', 'errors/aadsts50020/'],
  ['a code without its letters', 'e/50020.', 'errors/aadsts50020/'],
  ['a code that several entries carry', 'E/AADSTS-70008', 'e/aadsts70008/'],
  ['a code with a hyphen for an underscore', 'e/invalid-grant', 'e/invalid_grant/'],
  ['a code of two words', 'e/HTTP%20403', 'e/http-403/'],
  ['a list with junk', 'errors/).', 'errors/'],
  ['a list with words behind', 'products/cipp/%20all', 'products/cipp/'],
  ['nothing but junk', ').', ''],
  ['an unknown entry', 'errors/never-was/', undefined],
  ['an unknown number', 'e/AADSTS99999999/', undefined],
  ['an id with letters behind', 'errors/aadsts50020-guest/', undefined],
  ['a code with digits behind', 'e/aadsts500201/', undefined],
  ['an unknown folder', 'wp-admin/', undefined],
];

for (const [what, path, leads] of CASES) {
  test(`${what}: ${path} leads to ${leads ?? 'no page'}`, () => {
    expect(nearest(`/docs/${path}`)).toBe(leads === undefined ? undefined : `/docs/${leads}`);
  });
}

test('the address of a page, in any case and with junk behind, leads to that page', () => {
  const junk = fc.stringMatching(/^[).,;:!?'"\]}>*… ]{1,4}( see this)?$/);
  const pages = PLACES.pages.filter((page) => page.includes('/') && !/^e\/(70008|AADSTS)/.test(page));
  fc.assert(
    fc.property(fc.constantFrom(...pages), junk, fc.boolean(), fc.boolean(), (page, behind, upper, slash) => {
      const path = `/docs/${upper ? page.toUpperCase() : page}${slash ? '/' : ''}${encodeURIComponent(behind)}`;
      expect(nearest(path)).toBe(`/docs/${page}/`);
    }),
  );
});
