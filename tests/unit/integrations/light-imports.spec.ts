import { expect, test } from '@playwright/test';
import { lightHelper } from '../../../src/integrations/light-imports.ts';

/** As much of a build as the plugin asks; what ends it is thrown. */
const build = (name: string) => ({
  environment: { name },
  error: (message: string): never => {
    throw new Error(message);
  },
});
const HELPER = ['export const __vitePreload = () => {}', '\0vite/preload-helper.js'] as const;

test("Vite's helper for dynamic imports gives way to one that asks for what is imported, below the site's path", () => {
  const plugin = lightHelper(() => '/docs/');
  expect(plugin.transform.call(build('client'), 'const own = 1', '/src/own.ts')).toBeUndefined();
  const light = plugin.transform.call(build('client'), ...HELPER) ?? '';
  expect(light).toContain('export const __vitePreload');
  expect(light).toContain('"/docs/" + file');
  expect(() => plugin.buildEnd.call(build('client'))).not.toThrow();
});

test('a build that does not meet the helper ends with a sentence that says what to do', () => {
  const { buildEnd } = lightHelper(() => '/');
  expect(() => buildEnd.call(build('client'))).toThrow(
    /helper for dynamic imports was not found at vite\/preload-helper\.js\. Look up where .* change src\/integrations\/light-imports\.ts, or take the integration out of astro\.config\.mjs/,
  );
  // Pages are rendered without it, and what has failed already says why.
  expect(() => buildEnd.call(build('ssr'))).not.toThrow();
  expect(() => buildEnd.call(build('client'), new Error('another fault'))).not.toThrow();
});

test('a helper of another name ends the build', () => {
  const { transform } = lightHelper(() => '/');
  expect(() => transform.call(build('client'), 'export const preload = () => {}', HELPER[1])).toThrow(
    'no longer exports __vitePreload',
  );
});

test('a build without the file whose imports are urgent ends', () => {
  const { generateBundle } = lightHelper(() => '/');
  expect(() => generateBundle.call(build('client'), undefined, { '_astro/box.abc.js': {} })).toThrow(
    'Name the file that holds the search box',
  );
  expect(() => generateBundle.call(build('client'), undefined, { '_astro/search-box.abc.js': {} })).not.toThrow();
});
