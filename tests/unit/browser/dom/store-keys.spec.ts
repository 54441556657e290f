import { expect, test } from '@playwright/test';
import * as keys from '../../../../src/browser/dom/store-keys.ts';

const { isOwnKey, ...names } = keys;

test("whatever the page keeps is the site's own when everything is to be forgotten", () => {
  for (const name of Object.values(names)) expect(isOwnKey(name.endsWith(':') ? `${name}lost-copy` : name)).toBe(true);
});

test('what another site of the same host keeps stays', () => {
  for (const name of ['theme', 'marks', 'products', 'my-steps:x', 'research:x', '']) expect(isOwnKey(name)).toBe(false);
});

test("no name is another one's beginning", () => {
  const all = Object.values(names);
  for (const name of all) expect(all.filter((other) => other.startsWith(name))).toEqual([name]);
});
