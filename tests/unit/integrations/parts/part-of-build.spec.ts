import { expect, test } from '@playwright/test';
import fc from 'fast-check';
import { partNamed, partOf } from '../../../../src/integrations/parts/part-of-build.ts';

test('every address is in exactly one of the parts, and always in the same', () => {
  const parts = fc.integer({ min: 1, max: 300 });
  fc.assert(
    fc.property(fc.webPath(), parts, (address, of) => {
      const part = partOf(address, of);
      return Number.isInteger(part) && part >= 1 && part <= of && partOf(address, of) === part;
    }),
  );
});

test('addresses stay in their parts from version to version', () => {
  const addresses = ['/', '/errors/no-such-bucket/', '/e/0x8004230f/', '/products/backup/b/'];
  expect(addresses.map((address) => partOf(address, 4))).toEqual([3, 4, 3, 1]);
});

test('parts are of about the same size', () => {
  const addresses = Array.from({ length: 20_000 }, (_, at) => `/errors/disk-${at}/`);
  for (const of of [2, 3, 5, 20]) {
    const sizes = [...Map.groupBy(addresses, (address) => partOf(address, of)).values()].map(({ length }) => length);
    expect(sizes.length).toBe(of);
    expect(Math.max(...sizes) / Math.min(...sizes)).toBeLessThan(1.25);
  }
});

test('a command names a part, or none', () => {
  expect(partNamed(['build', '--silent'])).toBeUndefined();
  expect(partNamed(['build', '--part', '2/4', '--silent'])).toEqual({ number: 2, of: 4 });
  expect(partNamed(['build', '--part=4/4'])).toEqual({ number: 4, of: 4 });
});

for (const named of ['5/4', '0/4', '2', '2/', '2/x', '1.5/4', ''])
  test(`--part ${named} is refused with the form that it has to have`, () => {
    expect(() => partNamed(['build', '--part', named])).toThrow(
      `--part ${named}: say which part of how many, as in "npm run build -- --part 2/4".`,
    );
  });
