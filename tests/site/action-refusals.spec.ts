import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { ACTION_LOG_WORDS } from '#words/action.ts';
import { servedShards } from '../browser/support/served-site.ts';
import { GitHubServer } from '../fixtures/github-server.ts';
import { issueEvent, runAction } from '../fixtures/run-action.ts';
import { FIXTURE } from '../fixtures/sites.ts';

const server = new GitHubServer();
const large = servedShards();
test.beforeAll(() => server.start());
test.afterAll(() => server.stop());

const LOCKED = 'repository is already locked exclusively by PID 5123 on nas01 by jo (UID 0, GID 0)';
/** What the log says of something wrong, beside the run. */
const wrong = (sentence: string) => ({ status: 1, log: `::error::${sentence}\n` });
const run = async (...given: Parameters<typeof runAction> extends [unknown, ...infer Rest] ? Rest : never) => {
  const { status, log } = await runAction(server, ...given);
  return { status, log };
};

test('pull requests, issues of programs and what else happens to an issue are left alone', async () => {
  server.begin('Night run stops', LOCKED);
  for (const [event, sentence] of [
    [issueEvent('opened', { pull_request: { url: 'https://api.example/pulls/7' } }), ACTION_LOG_WORDS.pullRequest],
    [issueEvent('opened', { user: { login: 'a[bot]', type: 'Bot' } }), ACTION_LOG_WORDS.bot],
    [issueEvent('closed'), ACTION_LOG_WORDS.otherAction('closed')],
  ] as const)
    expect(await run(FIXTURE.dist, event)).toEqual({ status: 0, log: `${sentence}\n` });
  expect(server.asked).toEqual([]);
});

test('a workflow that starts the action wrongly is told what to write', async () => {
  server.begin('Night run stops', LOCKED);
  const push = { GITHUB_EVENT_NAME: 'push' };
  expect(await run(FIXTURE.dist, {}, push)).toEqual(wrong(ACTION_LOG_WORDS.otherEvent('push')));
  for (const event of ['', '{"action":', 'null', '[]', '{"action":"opened"}', '{"issue":{"number":"7"}}'])
    expect(await run(FIXTURE.dist, event)).toEqual(wrong(ACTION_LOG_WORDS.noEvent));
  expect(await run('')).toEqual(wrong(ACTION_LOG_WORDS.missingInput('site')));
  expect(await run(FIXTURE.dist, issueEvent('opened'), { INPUT_TOKEN: '' })).toEqual(wrong(ACTION_LOG_WORDS.noToken));
  expect(server.asked).toEqual([]);
});

test('a place that is no site, is one of another version, or does not answer is told, and nothing is written', {
  tag: '@long',
}, async () => {
  const folder = mkdtempSync(join(tmpdir(), 'no-site-'));
  const { origin, host } = large;
  const gone = new GitHubServer();
  await gone.start();
  const silent = `${gone.origin}/`;
  gone.stop();
  const refused = async (site: string, sentence: string) => {
    server.begin('Night run stops', LOCKED);
    expect(await run(site), site).toEqual(wrong(sentence));
    expect(server.writes).toEqual([]);
  };
  await refused(folder, ACTION_LOG_WORDS.notThere(folder));
  await refused(join(folder, 'none'), ACTION_LOG_WORDS.notSecure(join(folder, 'none')));
  await refused('http://help.example/', ACTION_LOG_WORDS.notSecure('http://help.example/'));
  await refused(silent, ACTION_LOG_WORDS.unreadable(silent, 'ECONNREFUSED'));
  await refused(`${origin}/none`, ACTION_LOG_WORDS.notThere(`${origin}/none/`));
  writeFileSync(join(folder, 'field.json'), '{}');
  await refused(folder, ACTION_LOG_WORDS.otherVersion(folder));
  writeFileSync(join(folder, 'catalogue.json'), '{"entries":[]}');
  await refused(folder, ACTION_LOG_WORDS.otherVersion(folder));
  rmSync(folder, { recursive: true });
  host.breaks({ file: /field\.json$/, way: 'html' });
  await refused(origin, ACTION_LOG_WORDS.notThere(`${origin}/`));
  host.breaks({ file: /index\/manifest\.json$/, way: '500' });
  await refused(origin, ACTION_LOG_WORDS.unreadable(`${origin}/`, '500'));
  // What is found without a part of the index may be wrong.
  host.breaks({ file: /index\/grams\//, way: '404' });
  await refused(origin, ACTION_LOG_WORDS.otherVersion(`${origin}/`));
  host.breaks({ file: /errors\/restic-locked\.md$/, way: 'html' });
  await refused(origin, ACTION_LOG_WORDS.noPage('restic-locked'));
});

test('a site is read at its address, which is what links begin with, and what fails once is asked for again', async () => {
  const { origin, host } = large;
  host.breaks({ file: /field\.json$|\.md$/, way: '500', times: 1 });
  server.begin('Night run stops', LOCKED);
  const { outputs } = await runAction(server, origin);
  expect(outputs.urls).toBe(`${origin}/errors/restic-locked/`);
});
