import { existsSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { DOMParser } from 'linkedom';
import { entryPath } from '../../src/addresses.ts';
import { readContent } from '../../src/checks/content-files.ts';
import { read, sitePages } from '../fixtures/fixture-site.ts';
import { FIXTURE } from '../fixtures/sites.ts';

const ORIGIN = 'https://backup.example';
type Changed = { changes?: string[] };

test('the feed and the page have every change of every entry, the newest first', async () => {
  const { entries } = await readContent(process.cwd(), undefined, FIXTURE.content);
  const written = entries.flatMap(({ kind, id, value }) =>
    ((value as Changed).changes ?? []).map((change) => `${entryPath(kind, id)} ${change.replace(', ', ' ')}`),
  );
  expect(written.length).toBeGreaterThan(3);
  const feed = new DOMParser().parseFromString(read('changes.xml'), 'text/xml');
  const items = [...feed.querySelectorAll('entry')].map((item) => ({
    id: item.querySelector('id')?.textContent ?? '',
    link: item.querySelector('link')?.getAttribute('href') ?? '',
    day: item.querySelector('updated')?.textContent.slice(0, 10) ?? '',
    what: item.querySelector('summary')?.textContent ?? '',
  }));
  const told = items.map(({ link, day, what }) => `${link.slice(ORIGIN.length + 1)} ${day} ${what}`);
  expect(told.toSorted()).toEqual(written.toSorted());
  const days = items.map(({ day }) => day);
  expect(days).toEqual(days.toSorted().reverse());
  expect(feed.querySelector('updated')?.textContent).toBe(`${days[0]}T00:00:00Z`);
  expect(new Set(items.map(({ id }) => id)).size).toBe(items.length);
  for (const { link } of items) {
    expect(existsSync(`${FIXTURE.dist}/${link.slice(ORIGIN.length + 1)}index.html`), link).toBe(true);
  }

  const page = (await sitePages()).find(({ path }) => path === 'changes/index.html')?.document;
  const shown = [...(page?.querySelectorAll('main li:has(> span)') ?? [])].map((item) => [
    item.querySelector('a')?.getAttribute('href')?.slice(1),
    item.querySelector('span')?.textContent,
  ]);
  expect(shown.length).toBe(items.length);
  for (const { link, what } of items) expect(shown).toContainEqual([link.slice(ORIGIN.length + 1), what]);
  expect(page?.querySelector('link[type="application/atom+xml"]')?.getAttribute('href')).toBe('/changes.xml');
});
