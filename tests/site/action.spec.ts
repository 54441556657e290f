import { expect, test } from '@playwright/test';
import { ACTION_COMMENT_WORDS, ACTION_LOG_WORDS } from '#words/action.ts';
import { ALIKE, ERROR_WITH_VALUES } from '../fixtures/fixture-roles.ts';
import { type Comment, GitHubServer } from '../fixtures/github-server.ts';
import { issueEvent, runAction } from '../fixtures/run-action.ts';
import { FIXTURE, SHARDED } from '../fixtures/sites.ts';

const server = new GitHubServer();
test.beforeAll(() => server.start());
test.afterAll(() => server.stop());
test.describe.configure({ mode: 'default' });

const LOCKED = `### What happens

Since Monday the night run stops:

\`\`\`
02:14:51 repository is already locked exclusively by PID 5123 on nas-canary by jo.canary (UID 0, GID 0)
\`\`\`
@adatum/canary can you look?
`;
const OTHER = 'The progress bar jumps back to 10 % and then forward again. Version 4.2.';
const READ = ['GET /repos/adatum/tool/issues/7', 'GET /repos/adatum/tool/issues/7/comments'];
const comment = (id: number, login: string, body: string): Comment => ({
  ...{ id, body },
  user: { login, type: login.endsWith('[bot]') ? 'Bot' : 'User' },
});

test('a new issue gets one comment with the entry, its likeliest cause and its first step, and nothing else is done', async () => {
  server.begin('Night run stops', LOCKED);
  const { status, log, outputs, summary } = await runAction(server, FIXTURE.dist);
  const told = `${ACTION_LOG_WORDS.documented(['restic-locked'])} ${ACTION_LOG_WORDS.wrote.created}\n`;
  expect([status, log, summary]).toEqual([0, told, told]);
  const url = `https://backup.example${ERROR_WITH_VALUES.path}`;
  expect(outputs).toEqual({ entries: 'restic-locked', urls: url, secret: 'false', comment: 'created' });
  expect(server.asked.map(({ what }) => what)).toEqual([...READ, 'POST /repos/adatum/tool/issues/7/comments']);
  const [{ body } = { body: '' }] = server.comments;
  expect(body).toContain(`[The restic repository is locked](${url})`);
  expect(body).toContain('**Likeliest cause:** The other process still works');
  expect(body).toContain('**First step:** Look for the process on the machine that the text names:\n\n```bash\nssh');
  // Nothing of the issue is said again.
  expect(body + log + summary).not.toContain('canary');
});

test('a large site gives the same comment', async () => {
  server.begin('Night run stops', LOCKED);
  await runAction(server, FIXTURE.dist);
  const [{ body } = { body: '' }] = server.comments.splice(0);
  await runAction(server, SHARDED.dist);
  expect(server.comments.map((one) => one.body)).toEqual([body]);
});

test('where nothing is documented, or several entries fit alike, nothing is written', { tag: '@long' }, async () => {
  for (const [title, text] of [
    ['Progress bar', OTHER],
    ['Upload fails', `\`${ALIKE.message}\``],
    ['', ''],
  ] as const) {
    server.begin(title, text);
    const { status, log, outputs } = await runAction(server, FIXTURE.dist);
    expect([status, log]).toEqual([0, `${ACTION_LOG_WORDS.silent} ${ACTION_LOG_WORDS.wrote.none}\n`]);
    expect([outputs.entries, outputs.comment, server.writes]).toEqual(['', 'none', []]);
  }
  server.begin('Empty', null);
  expect((await runAction(server, FIXTURE.dist)).status).toBe(0);
});

test('when an issue is edited its one comment is, on whatever page, and that of nobody else', {
  tag: '@long',
}, async () => {
  server.begin('Night run stops', LOCKED);
  await runAction(server, FIXTURE.dist);
  const [{ body } = { body: '' }] = server.comments;
  const others = Array.from({ length: 230 }, (_, id) =>
    comment(id, id % 2 ? 'sam' : 'other[bot]', id % 3 ? 'Me, too' : body),
  );
  const own = server.login;
  server.comments = [
    ...others,
    comment(500, own, `Quoted: ${body}`),
    comment(501, own, body.replace('still', 'no longer')),
  ];
  const before = structuredClone(server.comments);
  const { outputs } = await runAction(server, FIXTURE.dist, issueEvent('edited'));
  expect(outputs.comment).toBe('edited');
  expect(server.writes.slice(1)).toEqual(['PATCH /repos/adatum/tool/issues/comments/501']);
  expect(server.comments).toEqual([...before.slice(0, -1), comment(501, own, body)]);
  // Now that it is so, nothing is written.
  expect((await runAction(server, FIXTURE.dist, issueEvent('edited'))).outputs.comment).toBe('same');
  server.issue.body = OTHER;
  await runAction(server, FIXTURE.dist, issueEvent('edited'));
  expect(server.comments.at(-1)?.body).toContain(ACTION_COMMENT_WORDS.noLonger);
  expect(server.comments.at(-1)?.body).not.toContain(ERROR_WITH_VALUES.path);
});

test("an account of one's own is told by name", async () => {
  server.begin('Night run stops', LOCKED);
  server.comments = [
    comment(1, 'helper', '<!-- faultfinder-action -->'),
    comment(2, server.login, '<!-- faultfinder-action -->'),
  ];
  await runAction(server, FIXTURE.dist, issueEvent('edited'), { INPUT_LOGIN: 'helper' });
  expect(server.writes).toEqual(['PATCH /repos/adatum/tool/issues/comments/1']);
});

test('who shows a secret is warned, also where nothing is documented, and it is said nowhere again', {
  tag: '@long',
}, async () => {
  const secret = 'abc8Q~Xy1Zw2Vu3Ts4Rq5Po6Nm7Lk8Ji9Hg0Fe';
  for (const [text, entries] of [
    [LOCKED, 'restic-locked'],
    [OTHER, ''],
  ] as const) {
    server.begin('Night run stops', `${text}\nSTORAGE_SECRET=${secret}\nclient_secret: ${secret}`);
    const { log, outputs, summary } = await runAction(server, FIXTURE.dist);
    expect([outputs.secret, outputs.entries]).toEqual(['true', entries]);
    expect(log).toContain(`::warning::${ACTION_LOG_WORDS.secret}`);
    const [{ body } = { body: '' }, ...more] = server.comments;
    expect(body).toContain(ACTION_COMMENT_WORDS.secret);
    expect(more).toEqual([]);
    expect(body + log + summary + JSON.stringify(outputs)).not.toContain(secret.slice(0, 8));
    server.issue.body = text;
    await runAction(server, FIXTURE.dist, issueEvent('edited'));
    expect(server.comments[0]?.body).toContain(ACTION_COMMENT_WORDS.secretGone);
  }
});

test('an error at the end of a long log is found', { tag: '@long' }, async () => {
  const log = Array.from(
    { length: 900 },
    (_, at) => `2026-11-20 02:14:51 INFO copied block ${at} of the archive in ${at % 90} ms`,
  );
  for (const { dist } of [FIXTURE, SHARDED]) {
    server.begin('Night run stops', `\`\`\`\n${log.join('\n')}\n${LOCKED.split('\n')[5]}\n\`\`\``);
    expect((await runAction(server, dist)).outputs.entries).toBe('restic-locked');
  }
});

test('an issue of a megabyte is answered by its beginning', async () => {
  server.begin(
    'Night run stops',
    `${LOCKED}${'2026-11-20 02:14:51 INFO <!-- ```copied block of the archive @jo\n'.repeat(17_000)}`,
  );
  const { status, log, outputs } = await runAction(server, FIXTURE.dist);
  expect([status, outputs.entries]).toEqual([0, 'restic-locked']);
  expect(log).toContain(ACTION_LOG_WORDS.cut(70_000));
});
