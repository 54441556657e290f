import { expect, test } from '@playwright/test';
import { fittingParts, type GivenPart } from '../../../../src/integrations/parts/fitting-parts.ts';
import type { PartNote } from '../../../../src/integrations/parts/part-note.ts';

const HERE = { content: 'c', source: 's', address: 'a', index: 'i', node: 'n' };
const part = (number: number, note: Partial<PartNote> = {}, folder = `parts/${number}`): GivenPart => ({
  folder,
  note: { number, of: 3, ...HERE, assets: 'x', files: 1, begun: 0, ...note },
});
const ALL = [part(1), part(2), part(3)];

test('all parts of a site fit, in whatever order they are named', () => {
  expect(fittingParts(ALL.toReversed(), HERE)).toEqual(ALL);
});

test('no part, a part that is missing, one that is there twice and one of another number are told', () => {
  const said = (given: readonly GivenPart[]) => () => fittingParts(given, HERE);
  expect(said([])).toThrow('Name the folders of all parts: npm run merge -- parts/1-of-2 parts/2-of-2');
  expect(said([part(2)])).toThrow(
    'Of 3 parts these are missing: 1, 3. "npm run build -- --part 1/3" builds one; then name its folder, too.',
  );
  expect(said([...ALL, part(2, {}, 'copies/2')])).toThrow(
    'parts/2 and copies/2 are both part 2 of 3. Name each part once.',
  );
  expect(said([part(1), part(2, { of: 4 })])).toThrow(
    'parts/2 is a part of 4, parts/1 one of 3. Build all parts with the same number of them.',
  );
});

for (const [key, what] of Object.entries({
  content: 'another content',
  source: 'another version of the source',
  address: 'another address of the site',
  index: 'another form of the index',
  node: 'another version of Node',
  assets: 'other scripts or styles',
}))
  test(`parts of ${what} are not merged, with each other or with what is here`, () => {
    const others = ALL.map((one) => part(one.note.number, { [key]: 'other' }));
    expect(() => fittingParts([part(1), part(2), ...others.slice(2)], HERE)).toThrow(
      `parts/3 was built of ${what} than parts/1. `,
    );
    if (key in HERE)
      expect(() => fittingParts(others, HERE)).toThrow(`The parts were built of ${what} than what is here. `);
    else expect(fittingParts(others, HERE)).toEqual(others);
  });
