import { execFileSync } from 'node:child_process';
import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { contentOf } from '../../../src/checks/content-files.ts';
import { driftReport } from '../../../src/drift/drift-report.ts';
import { acceptedState, findDrift, watchedOf } from '../../../src/drift/find-drift.ts';
import { digestOfItems, itemsOf } from '../../../src/drift/items-of.ts';
import { fromCheckouts, fromHost, type States } from '../../../src/drift/states.ts';
import { whatRests } from '../../../src/drift/touched.ts';
import { watchedSchema } from '../../../src/schemas/watched.ts';
import { GOOD } from '../../fixtures/checks/good-content.ts';

const OLD = 'a'.repeat(40);
const NEW = 'b'.repeat(40);
const BEFORE = '| Code | Meaning |\n|---|---|\n| TOKERR50034 | No account. |\n| TOKERR70000 | The token is lost. |\n';
const AFTER = BEFORE.replace('No account.', 'No account, or it was deleted.');
const watched = (digest: string) =>
  `codes:\n  repository: vendor/docs\n  path: codes.md\n  kind: table\n  commit: ${OLD}\n  digest: "${digest}"\n`;
const content = (digest = digestOfItems(itemsOf(BEFORE, 'table'))) =>
  contentOf({ ...GOOD, 'content/watched.yaml': watched(digest) });
const reading = (now: string, date = '2026-11-28'): States => ({
  text: async (_of, commit) => (commit ? BEFORE : now),
  lastChange: async () => ({ commit: NEW, date }),
});
const REFUSED: States = {
  text: async () => {
    throw new Error('vendor/docs has no codes.md: it has moved.');
  },
  lastChange: async () => {
    throw new Error('the host refuses');
  },
};

test('where nothing has changed but the layout, nothing is told', async () => {
  const drifts = await findDrift(content(), reading(BEFORE.replaceAll('| ', '|   ')));
  expect([drifts, driftReport(drifts)]).toEqual([[], '']);
});

test('a change is told with what rests on it, and with what was verified before it', async () => {
  const [drift] = await findDrift(content(), reading(AFTER));
  expect(
    drift?.changes.map(({ what, item, touches, overdue }) => [
      what,
      item,
      touches.map(({ id }) => id),
      overdue.map(({ id }) => id),
    ]),
  ).toEqual([['changed', 'TOKERR50034', ['TOKERR50034'], ['TOKERR50034']]]);
  expect(driftReport([drift as NonNullable<typeof drift>])).toContain('is: No account, or it was deleted.');
  const [later] = await findDrift(content(), reading(AFTER, '2026-11-01'));
  expect(later?.changes[0]?.overdue).toEqual([]);
});

test('an entry whose code stands in the row is told, another is not', async () => {
  const [drift] = await findDrift(content(), reading(BEFORE.replace('is lost', 'is gone')));
  expect(drift?.changes.flatMap(({ touches }) => touches.map(({ kind, id }) => `${kind} ${id}`))).toEqual([
    'entry lost-token',
  ]);
});

/** What rests on a change of one item, with a file of cards and what `watched.yaml` says besides of the file. */
function touched(item: string, codes: string, more = ''): string[] {
  const file = 'content/codes/other.yaml';
  const all = contentOf({ ...GOOD, [file]: `${GOOD[file]}\n${codes}`, 'content/watched.yaml': watched('') + more });
  const one = watchedSchema.parse({ ...Object(all.references.watched.value).codes, digest: undefined });
  return whatRests(all)(one, { what: 'removed', item, gone: [], come: [] }).map(({ id }) => id);
}
const FACTS = '  meaning: M.\n  firstStep: S.\n  url: https://console.example/locks/#all\n  verified: "2026-11-20"\n';

test('a card is told by its name, by another spelling of its number, by another code of it, and by its message', () => {
  const codes = `"0x80041014":\n  name: STORE_E_LOCKED\n  also: ["4014"]\n  message: "The store {name} is locked by another machine."\n${FACTS}`;
  for (const item of ['STORE_E_LOCKED', '-2147217388', '4014', 'The store $Name is locked by another machine.'])
    expect(touched(item, codes)).toEqual(['0x80041014']);
  expect(touched('4015', codes)).toEqual([]);
});

test('what names the address of a page is told where nothing else is', () => {
  const codes = `LOCKED:\n${FACTS}`;
  const url = '  url: https://console.example/locks\n';
  expect(touched('How to unlock', codes)).toEqual([]);
  expect(touched('How to unlock', codes, url)).toEqual(['LOCKED']);
  expect(touched('TOKERR50034', codes, url)).toEqual(['TOKERR50034']);
});

test('an entry is told by the section that is its source, whatever else its heading says', () => {
  expect(touched('Issue: _Other consent_', '', '  document: manual\n')).toEqual(['missing-consent']);
  expect(touched('Issue: _Other consent_', '')).toEqual([]);
});

test('a source that has moved, and one that is not what the content was compared with, are told', async () => {
  expect((await findDrift(content(), REFUSED))[0]?.unread).toContain('it has moved');
  expect((await findDrift(content('0'.repeat(16)), reading(AFTER)))[0]?.unread).toContain(
    'is not what codes was compared with',
  );
});

test('the newest state can be accepted, and is then no drift', async () => {
  const [one] = watchedOf(content()).values();
  const { commit, digest } = await acceptedState(one as NonNullable<typeof one>, reading(AFTER));
  expect(commit).toBe(NEW);
  expect(await findDrift(content(digest), { ...REFUSED, text: async () => AFTER })).toEqual([]);
});

test('for a file that says the same, nobody is asked for its last change', async () => {
  const same: States = { ...REFUSED, text: async () => BEFORE };
  expect(await findDrift(content(), same)).toEqual([]);
  const [one] = watchedOf(content()).values();
  const { commit } = await acceptedState(one as NonNullable<typeof one>, same);
  expect(commit).toBe(OLD);
});

/** A host that answers, and what it was asked for. */
function hostOf(): { ask: typeof fetch; asked: string[] } {
  const asked: string[] = [];
  const ask = (async (address: string) => {
    asked.push(address);
    return address.includes('api.')
      ? Response.json([{ sha: NEW, commit: { committer: { date: '2026-11-28T10:00:00Z' } } }])
      : new Response(AFTER);
  }) as typeof fetch;
  return { ask, asked };
}

test('the host is asked for the file and for its last change', async () => {
  const { ask, asked } = hostOf();
  const file = { repository: 'vendor/docs', path: 'all codes.md' };
  expect(await fromHost(ask).text(file)).toBe(AFTER);
  expect(await fromHost(ask).text(file, OLD)).toBe(AFTER);
  expect(await fromHost(ask).lastChange(file)).toEqual({ commit: NEW, date: '2026-11-28' });
  expect(asked).toEqual([
    'https://raw.githubusercontent.com/vendor/docs/HEAD/all%20codes.md',
    `https://raw.githubusercontent.com/vendor/docs/${OLD}/all%20codes.md`,
    'https://api.github.com/repos/vendor/docs/commits?per_page=1&path=all%20codes.md',
  ]);
  const refused = (async () => new Response('', { status: 404 })) as typeof fetch;
  await expect(fromHost(refused).text(file)).rejects.toThrow('answers 404');
});

test('a token is shown only where the last change is asked for', async () => {
  const shown: string[] = [];
  const ask = (async (address: string, init?: RequestInit) => {
    if (new Headers(init?.headers).get('authorization') === 'Bearer a-token') shown.push(new URL(address).hostname);
    return hostOf().ask(address);
  }) as typeof fetch;
  const file = { repository: 'vendor/docs', path: 'codes.md' };
  await fromHost(ask, 'a-token').text(file);
  await fromHost(ask, 'a-token').lastChange(file);
  expect(shown).toEqual(['api.github.com']);
});

test('the host is asked for the branch that is named', async () => {
  const { ask, asked } = hostOf();
  const file = { repository: 'vendor/docs', branch: 'published', path: 'codes.md' };
  await fromHost(ask).text(file);
  await fromHost(ask).text(file, OLD);
  await fromHost(ask).lastChange(file);
  expect(asked).toEqual([
    'https://raw.githubusercontent.com/vendor/docs/published/codes.md',
    `https://raw.githubusercontent.com/vendor/docs/${OLD}/codes.md`,
    'https://api.github.com/repos/vendor/docs/commits?per_page=1&path=codes.md&sha=published',
  ]);
});

test('a checkout gives the branch that is named, of a clone as its origin has it', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'drift-'));
  const origin = join(folder, 'vendor', 'docs');
  const git = (at: string, ...args: string[]) =>
    execFileSync('git', ['-C', at, '-c', 'user.name=A', '-c', 'user.email=a@example.com', ...args], {
      encoding: 'utf8',
    }).trim();
  const save = async (text: string) => {
    await writeFile(join(origin, 'codes.md'), text);
    git(origin, 'add', '.');
    git(origin, 'commit', '--quiet', '-m', 'A state');
    return git(origin, 'rev-parse', 'HEAD');
  };
  await mkdir(origin, { recursive: true });
  git(origin, 'init', '--quiet', '-b', 'main');
  const first = await save(BEFORE);
  git(origin, 'checkout', '--quiet', '-b', 'published');
  const last = await save(AFTER);
  git(origin, 'checkout', '--quiet', 'main');
  git(folder, 'clone', '--quiet', origin, join(folder, 'clones', 'docs'));
  const file = { repository: 'vendor/docs', path: 'codes.md' };
  for (const states of [fromCheckouts(folder), fromCheckouts(join(folder, 'clones'))]) {
    const ofBranch = { ...file, branch: 'published' };
    expect([await states.text(file), await states.text(ofBranch)]).toEqual([BEFORE, AFTER]);
    expect(await states.text(ofBranch, first)).toBe(BEFORE);
    expect((await states.lastChange(ofBranch)).commit).toBe(last);
  }
  await expect(fromCheckouts(folder).text({ ...file, branch: 'lost' })).rejects.toThrow('has no codes.md at lost');
  await expect(fromCheckouts(folder).text({ ...file, repository: 'vendor/code' })).rejects.toThrow('no checkout');
});
