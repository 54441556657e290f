import { expect, test } from '@playwright/test';
import { foundText } from '../../../src/authoring/found-text.ts';
import type { BuiltSearch } from '../../../src/finder/built-search.ts';
import { search } from '../../../src/search/search.ts';
import { ERROR_WITH_TWO_PRODUCTS } from '../../fixtures/fixture-roles.ts';
import { builtSearch } from '../../fixtures/fixture-site.ts';

const { fragment } = ERROR_WITH_TWO_PRODUCTS;
const told = async (further: BuiltSearch['further']) => {
  const built = await builtSearch();
  return foundText({ ...built, further }, search(built.catalogue, built.text, fragment));
};

test('of a large site, the terminal says how many more entries contain a text, and whether that is the least', async () => {
  expect(await told({ beyond: 900, isLeast: false })).toMatch(/^900 more entries contain this/m);
  expect(await told({ beyond: 900, isLeast: true })).toMatch(/^At least 900 more entries contain this/m);
  expect(await told({ beyond: 0, isLeast: true })).toMatch(/^At least 1 entry contains this/m);
  expect(await told({ beyond: 0, isLeast: false })).not.toContain('contains this');
});
