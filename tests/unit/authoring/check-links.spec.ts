import { expect, test } from '@playwright/test';
import { type Answer, askLink } from '../../../src/authoring/ask-link.ts';
import { askAll, linkReport } from '../../../src/authoring/check-links.ts';
import { externalLinks } from '../../../src/checks/external-links.ts';
import { ORIGIN, siteWith } from '../../fixtures/checks/site-with.ts';

/** A network in which each address answers with a status by method; an address without one is not reached. */
function network(statuses: Record<string, { HEAD?: number; GET?: number }>, calls: string[] = []): typeof fetch {
  return async (address, init) => {
    const method = init?.method as 'HEAD' | 'GET';
    calls.push(`${method} ${address}`);
    const status = statuses[String(address)]?.[method];
    if (status === undefined) throw Object.assign(new TypeError('fetch failed'), { cause: { code: 'ENOTFOUND' } });
    return new Response(null, { status });
  };
}

test('each address that leaves the site is listed once, with the place where an author finds it', async () => {
  const site = siteWith({
    'a/index.html': '<a href="https://b.example/x#part">B</a> <a href="https://faults.example/docs/">Home</a>',
    'b/index.html': '<a href="https://b.example/x">B</a> <a href="mailto:x@contoso.com">M</a> <a href="../">Up</a>',
    'c/index.html': '<a href="https://a.example/?x=1&amp;y=2">A</a>',
  });
  const sources = [{ path: 'content/faq/b.mdx', text: 'https://b.example/x#parts\n\n[B](https://b.example/x#part)\n' }];
  expect(await externalLinks(site.pages, ORIGIN, sources)).toEqual([
    { address: 'https://a.example/?x=1&y=2', file: 'dist/c/index.html', line: 4 },
    { address: 'https://b.example/x', file: 'content/faq/b.mdx', line: 3 },
  ]);
});

test('a host that knows no HEAD is asked again with GET', async () => {
  const calls: string[] = [];
  const ask = network({ 'https://a.example/': { HEAD: 404, GET: 200 } }, calls);
  expect(await askLink('https://a.example/', ask)).toEqual({ kind: 'works', why: 'status 200' });
  expect(calls).toEqual(['HEAD https://a.example/', 'GET https://a.example/']);
});

for (const [status, kind] of [
  [404, 'broken'],
  [410, 'broken'],
  [403, 'unsure'],
  [429, 'unsure'],
  [503, 'unsure'],
] as const) {
  test(`an address that answers ${status} is ${kind}`, async () => {
    const ask = network({ 'https://a.example/': { HEAD: status, GET: status } });
    expect(await askLink('https://a.example/', ask)).toEqual({ kind, why: `status ${status}` });
  });
}

test('no host is asked two things at once', async () => {
  const open = new Map<string, number>();
  const ask = async (address: string): Promise<Answer> => {
    const { host } = new URL(address);
    open.set(host, (open.get(host) ?? 0) + 1);
    expect(open.get(host)).toBe(1);
    await new Promise((resolve) => setTimeout(resolve, 1));
    open.set(host, 0);
    return { kind: 'works', why: 'status 200' };
  };
  const links = ['a', 'b', 'c'].flatMap((host) =>
    [1, 2, 3].map((at) => ({ address: `https://${host}.example/${at}`, file: 'x', line: 1 })),
  );
  expect(await askAll(links, ask, 0)).toHaveLength(9);
});

test('the report names what is broken with its place, and tells a missing host from a missing network', async () => {
  const link = (host: string, line: number) => ({ address: `https://${host}.example/`, file: 'content/x.mdx', line });
  const reached = network({ 'https://a.example/': { HEAD: 200 }, 'https://b.example/': { HEAD: 404, GET: 404 } });
  const links = [link('a', 1), link('b', 2), link('gone', 3)];
  expect(linkReport(await askAll(links, (address) => askLink(address, reached), 0))).toEqual({
    text: `Broken: correct the address, or take the link out (2):
  content/x.mdx:2  https://b.example/  (status 404)
  content/x.mdx:3  https://gone.example/  (ENOTFOUND)

1 of 3 external links work.`,
    code: 1,
  });
  const cut = linkReport(await askAll([link('a', 1)], (address) => askLink(address, network({})), 0));
  expect(cut).toEqual({
    text: `Not reached: no answer, for lack of a network here or of a host there (1):
  content/x.mdx:1  https://a.example/  (ENOTFOUND)

0 of 1 external links work.`,
    code: 2,
  });
});
