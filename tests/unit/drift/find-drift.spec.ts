import { expect, test } from '@playwright/test';
import { contentOf } from '../../../src/checks/content-files.ts';
import { driftReport } from '../../../src/drift/drift-report.ts';
import { acceptedState, findDrift, watchedOf } from '../../../src/drift/find-drift.ts';
import { digestOfItems, itemsOf } from '../../../src/drift/items-of.ts';
import { fromHost, type ReadState } from '../../../src/drift/states.ts';
import { GOOD } from '../../fixtures/checks/good-content.ts';

const OLD = 'a'.repeat(40);
const NEW = 'b'.repeat(40);
const BEFORE = '| Code | Meaning |\n|---|---|\n| TOKERR50034 | No account. |\n| TOKERR70000 | The token is lost. |\n';
const AFTER = BEFORE.replace('No account.', 'No account, or it was deleted.');
const watched = (digest: string) =>
  `codes:\n  repository: vendor/docs\n  path: codes.md\n  kind: table\n  commit: ${OLD}\n  digest: "${digest}"\n`;
const content = (digest = digestOfItems(itemsOf(BEFORE, 'table'))) =>
  contentOf({ ...GOOD, 'content/watched.yaml': watched(digest) });
const reading =
  (now: string, date = '2026-11-28'): ReadState =>
  async (_repository, _path, commit) =>
    commit ? { text: BEFORE, commit: OLD, date: '2026-01-01' } : { text: now, commit: NEW, date };

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

test('a source that has moved, and one that is not what the content was compared with, are told', async () => {
  const gone: ReadState = async () => {
    throw new Error('vendor/docs has no codes.md: it has moved.');
  };
  expect((await findDrift(content(), gone))[0]?.unread).toContain('it has moved');
  expect((await findDrift(content('0'.repeat(16)), reading(AFTER)))[0]?.unread).toContain(
    'is not what codes was compared with',
  );
});

test('the newest state can be accepted, and is then no drift', async () => {
  const [one] = watchedOf(content()).values();
  const { commit, digest } = await acceptedState(one as NonNullable<typeof one>, reading(AFTER));
  expect(commit).toBe(NEW);
  const accepted: ReadState = async () => ({ text: AFTER, commit: NEW, date: '2026-11-28' });
  expect(await findDrift(content(digest), accepted)).toEqual([]);
});

test('the host is asked for the file and for its last change', async () => {
  const asked: string[] = [];
  const ask = (async (address: string) => {
    asked.push(address);
    return address.includes('api.')
      ? Response.json([{ sha: NEW, commit: { committer: { date: '2026-11-28T10:00:00Z' } } }])
      : new Response(AFTER);
  }) as typeof fetch;
  expect(await fromHost(ask)('vendor/docs', 'codes.md')).toEqual({ text: AFTER, commit: NEW, date: '2026-11-28' });
  expect(asked.at(-1)).toContain(`vendor/docs/${NEW}/codes.md`);
  const refused = (async () => new Response('', { status: 404 })) as typeof fetch;
  await expect(fromHost(refused)('vendor/docs', 'codes.md')).rejects.toThrow('answers 404');
});
