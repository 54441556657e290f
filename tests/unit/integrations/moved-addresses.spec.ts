import { expect, test } from '@playwright/test';
import { azureFile, redirectFile } from '../../../src/integrations/moved-addresses.ts';

const PLACES = {
  pages: ['errors/new-id'],
  moved: { 'e/HTTP-403': '/docs/errors/new-id/', 'errors/old-id': '/docs/errors/new-id/' },
};

test('former ids lead on for ever, codes for now, below the path of the site', () => {
  expect(redirectFile(PLACES, '/docs/')).toBe(
    '/docs/errors/old-id/ /docs/errors/new-id/ 301\n/docs/e/HTTP-403/ /docs/errors/new-id/ 302\n',
  );
});

test('the configuration of Azure keeps its routes and never grows beyond what Azure reads', () => {
  const own = { route: '/_astro/*', headers: {} };
  const config = JSON.stringify({ globalHeaders: {}, routes: [own] });
  const { routes } = JSON.parse(azureFile(config, PLACES, '/docs/'));
  expect(routes[0]).toEqual(own);
  expect(routes[1]).toEqual({ route: '/docs/errors/old-id/', redirect: '/docs/errors/new-id/', statusCode: 301 });
  const many = Object.fromEntries(Array.from({ length: 1000 }, (_, at) => [`e/code-${at}`, '/docs/errors/new-id/']));
  const full = azureFile(config, { pages: [], moved: many }, '/docs/');
  expect(full.length).toBeLessThanOrEqual(20_000);
  expect(full.length).toBeGreaterThan(19_000);
});
