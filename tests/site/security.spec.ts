import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { HEADER_POLICY, PAGE_POLICY, SCHEME_SCRIPT } from '../../src/security-policy.ts';
import { headersFor, parseHeaderFile } from '../../src/serve/serve.ts';
import { sitePages } from '../fixtures/fixture-site.ts';
import { FIXTURE } from '../fixtures/sites.ts';

const headerFile = parseHeaderFile(readFileSync('public/_headers', 'utf8'));
const azure = JSON.parse(readFileSync('public/staticwebapp.config.json', 'utf8')) as {
  globalHeaders: Record<string, string>;
  routes: { route: string; headers: Record<string, string> }[];
};

test('both host configurations set the same headers, with the policy of the pages', () => {
  const everywhere = headerFile.find(({ path }) => path === '/*');
  // On Azure a route replaces what is set for all; on the other hosts it would add to it.
  expect({ ...Object.fromEntries(everywhere?.headers ?? []), 'Cache-Control': 'no-cache' }).toEqual(
    azure.globalHeaders,
  );
  expect(azure.globalHeaders['Content-Security-Policy']).toBe(HEADER_POLICY);
  expect(azure.globalHeaders['Referrer-Policy']).toBe('no-referrer');
  const routes = headerFile.filter(({ path }) => path !== '/*');
  expect(routes.map(({ path, headers }) => ({ route: path, headers: Object.fromEntries(headers) }))).toEqual(
    azure.routes,
  );
});

test('no address gets two values of one header, and only addresses that change with their content are kept for good', {
  tag: '@long',
}, () => {
  const kept: string[] = [];
  for (const file of readdirSync(FIXTURE.dist, { recursive: true, encoding: 'utf8' })) {
    const path = `/${file.replaceAll('\\', '/')}`;
    for (const [name, value] of headersFor(headerFile, path)) {
      const single = headerFile.some(({ headers }) => headers.some(([one, only]) => one === name && only === value));
      expect(single || value === 'public, max-age=0, must-revalidate', `${name} of ${path}: ${value}`).toBe(true);
      if (value.includes('immutable')) kept.push(path);
    }
  }
  expect(kept.length).toBeGreaterThan(0);
  expect(kept.filter((path) => !/^\/(_astro|pagefind\/(index|fragment))(\/|$)/.test(path))).toEqual([]);
});

test('the policy allows no inline code but one short script, no evaluation, and nothing from elsewhere', () => {
  expect(HEADER_POLICY).not.toContain("'unsafe-inline'");
  expect(HEADER_POLICY).not.toContain("'unsafe-eval'");
  expect(HEADER_POLICY).not.toMatch(/https?:|\*/);
  expect(HEADER_POLICY).toContain("require-trusted-types-for 'script'");
  const hash = createHash('sha256').update(SCHEME_SCRIPT).digest('base64');
  expect([...HEADER_POLICY.matchAll(/'sha[^']+'/g)].map(String)).toEqual([`'sha256-${hash}'`]);
  expect(SCHEME_SCRIPT.length).toBeLessThanOrEqual(200);
});

test('every page carries the policy itself, for hosts without header files', async () => {
  for (const { path, document } of await sitePages()) {
    const policy = document.querySelector('meta[http-equiv=Content-Security-Policy]')?.getAttribute('content');
    expect(policy, path).toBe(PAGE_POLICY);
  }
});

test('no page loads anything from elsewhere', { tag: '@long' }, async () => {
  for (const { path, document } of await sitePages()) {
    for (const element of document.querySelectorAll(
      'script[src], img[src], link[rel=stylesheet], link[rel=icon], iframe',
    )) {
      const address = element.getAttribute('src') ?? element.getAttribute('href') ?? '';
      expect(address, path).toMatch(/^\/(?!\/)/);
    }
  }
});
