import { expect, test } from '@playwright/test';
import fc from 'fast-check';
import { fileOfPlaces } from '../../../../src/addresses.ts';
import { type KnownPlaces, namesAsked, nearestAddress } from '../../../../src/browser/lost-links/nearest-address.ts';
import { placeFiles } from '../../../../src/integrations/place-files.ts';

const PLACES = {
  pages: [
    ...['', 'errors', 'faq', 'find', 'products/restic', 'topics/tokens'],
    ...['errors/kopia50020', 'errors/kopia650051', 'errors/kopia650051-already-exists', 'faq/restic-cost'],
    ...['e/http-403', 'e/KOPIA70008', 'e/kopia70008', 'e/70008', 'e/invalid_grant'],
  ],
  moved: {
    'errors/old-id': '/docs/errors/kopia50020/',
    'e/KOPIA50020': '/docs/errors/kopia50020/',
    'e/kopia50020': '/docs/errors/kopia50020/',
    'e/50020': '/docs/errors/kopia50020/',
  },
};
const FAMILIES = ['KOPIA(\\d{4,8})'];
/** Addresses of a site of many entries, so that they come in several files. */
const MANY = Array.from({ length: 900 }, (_, at) => `${at % 3 ? 'errors' : 'faq'}/made-up-${(at * 7919) % 1000}`);
const files = placeFiles({ ...PLACES, pages: [...PLACES.pages, ...MANY] });
const read = (file: string): KnownPlaces & { bits: number } => JSON.parse(files.get(file) ?? '');
const merged = (names: Iterable<string>): KnownPlaces => {
  const parts = [...names].map(read);
  return { pages: parts.flatMap(({ pages }) => pages), moved: Object.assign({}, ...parts.map(({ moved }) => moved)) };
};
const everything = merged(files.keys());
/** As the 404 page has it: what stands right below the base, and the files of the names that an address can mean. */
function nearest(path: string): string | undefined {
  const { bits } = read('places.json');
  const asked = namesAsked(path, '/docs/', FAMILIES).map((name) => fileOfPlaces(name, bits));
  return nearestAddress(path, '/docs/', merged(new Set(['places.json', ...asked])), FAMILIES);
}

const CASES: [what: string, path: string, leads: string | undefined][] = [
  ['the wrong case', 'Errors/KOPIA50020', 'errors/kopia50020/'],
  ['a full stop of a mail', 'errors/kopia50020/.', 'errors/kopia50020/'],
  ['a full stop without the slash', 'errors/kopia50020.', 'errors/kopia50020/'],
  ['dots and brackets of a chat', 'errors/kopia50020/).', 'errors/kopia50020/'],
  ['a comma', 'errors/kopia50020,', 'errors/kopia50020/'],
  ['words behind', 'errors/kopia50020/%20see%20this', 'errors/kopia50020/'],
  ['words behind, escaped twice', 'errors/kopia50020%2520see', 'errors/kopia50020/'],
  ['letters of another script right behind', 'errors/kopia50020%E8%AF%B7%E7%9C%8B', 'errors/kopia50020/'],
  ['a broken escape', 'errors/kopia50020/%E0%A4', 'errors/kopia50020/'],
  ['.html', 'errors/kopia50020.html', 'errors/kopia50020/'],
  ['index.html', 'errors/kopia50020/index.htm', 'errors/kopia50020/'],
  ['two slashes', '/errors//kopia50020/', 'errors/kopia50020/'],
  ['a backslash', 'errors\\kopia50020', 'errors/kopia50020/'],
  ['the longest id that fits', 'errors/kopia650051-already-exists)', 'errors/kopia650051-already-exists/'],
  ['another folder', 'faq/kopia50020/', 'errors/kopia50020/'],
  ['no folder', 'kopia50020', 'errors/kopia50020/'],
  ['a folder that never was', 'docs/kb/Restic-Cost', 'faq/restic-cost/'],
  ['a former id with junk', 'errors/Old-Id/).', 'errors/kopia50020/'],
  ['a code in any case', 'e/kOpIa50020/', 'errors/kopia50020/'],
  ['a code with a space', 'e/KOPIA%2050020/', 'errors/kopia50020/'],
  ['a code without its letters', 'e/50020.', 'errors/kopia50020/'],
  ['a code that several entries carry', 'E/KOPIA-70008', 'e/kopia70008/'],
  ['a code with a hyphen for an underscore', 'e/invalid-grant', 'e/invalid_grant/'],
  ['a code of two words', 'e/HTTP%20403', 'e/http-403/'],
  ['a list with junk', 'errors/).', 'errors/'],
  ['a list with words behind', 'products/restic/%20all', 'products/restic/'],
  ['nothing but junk', ').', ''],
  ['an unknown entry', 'errors/never-was/', undefined],
  ['an unknown number', 'e/KOPIA99999999/', undefined],
  ['an id with letters behind', 'errors/kopia50020-guest/', undefined],
  ['a code with digits behind', 'e/kopia500201/', undefined],
  ['an unknown folder', 'wp-admin/', undefined],
];

for (const [what, path, leads] of CASES) {
  test(`${what}: ${path} leads to ${leads ?? 'no page'}`, () => {
    expect(nearest(`/docs/${path}`)).toBe(leads === undefined ? undefined : `/docs/${leads}`);
  });
}

test('the address of a page, in any case and with junk behind, leads to that page', () => {
  const junk = fc.stringMatching(/^[).,;:!?'"\]}>*… ]{1,4}( see this)?$/);
  const pages = PLACES.pages.filter((page) => page.includes('/') && !/^e\/(70008|KOPIA)/.test(page));
  fc.assert(
    fc.property(fc.constantFrom(...pages), junk, fc.boolean(), fc.boolean(), (page, behind, upper, slash) => {
      const path = `/docs/${upper ? page.toUpperCase() : page}${slash ? '/' : ''}${encodeURIComponent(behind)}`;
      expect(nearest(path)).toBe(`/docs/${page}/`);
    }),
  );
});

test('a few files answer as the list of all addresses would', () => {
  const part = fc.oneof(
    fc.constantFrom(...[...PLACES.pages, ...Object.keys(PLACES.moved), ...MANY].flatMap((place) => place.split('/'))),
    fc.stringMatching(/^[a-z0-9_.,) %-]{0,6}$/),
  );
  const glued = fc.array(fc.tuple(part, fc.constantFrom('', '', '.', ')', ' ', '-', 'index.html')), {
    minLength: 1,
    maxLength: 3,
  });
  fc.assert(
    fc.property(glued, (parts) => {
      const path = `/docs/${parts.map(([part, behind]) => encodeURIComponent(part + behind)).join('/')}/`;
      expect(nearest(path)).toBe(nearestAddress(path, '/docs/', everything, FAMILIES));
    }),
    { numRuns: 2000 },
  );
});

test('files of addresses are about equally long, and an address never asks for more than a few', () => {
  const lengths = [...files].filter(([file]) => file !== 'places.json').map(([, text]) => text.length);
  expect(lengths.length).toBeGreaterThan(8);
  expect(Math.max(...lengths)).toBeLessThan(6_000);
  fc.assert(
    fc.property(fc.webPath({ size: '+1' }), (path) => {
      expect(namesAsked(`/docs${path}`, '/docs/', FAMILIES).length).toBeLessThanOrEqual(6);
    }),
  );
});
