import { Octokit } from '@octokit/core';
import { paginateRest } from '@octokit/plugin-paginate-rest';
import { expect, test } from '@playwright/test';
import { ACTION_LOG_WORDS } from '#words/action.ts';
import { type GitHub, openGitHub } from '../../src/action/github.ts';
import { ownComment, readIssue, writeComment } from '../../src/action/own-comment.ts';
import { GitHubServer } from '../fixtures/github-server.ts';
import { runAction } from '../fixtures/run-action.ts';
import { FIXTURE } from '../fixtures/sites.ts';

const server = new GitHubServer();
let github: GitHub;
/** Without the waits between writes, of which the action makes one. */
let quick: GitHub;
test.beforeAll(async () => {
  await server.start();
  github = openGitHub({ token: 'of-the-job', api: server.origin, pause: 1 });
  quick = new (Octokit.plugin(paginateRest))({ auth: 'of-the-job', baseUrl: server.origin, log: SILENT }) as GitHub;
});
test.afterAll(() => server.stop());
test.beforeEach(() => server.begin('Title', 'Text'));
test.describe.configure({ mode: 'default' });

const SILENT = { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} };
const ISSUE = { owner: 'adatum', repo: 'tool', number: 7 };
const TEXT = '<!-- faultfinder-action -->\n\nIt is documented.';
const write = (before?: { id: number; body: string }) => writeComment(quick, ISSUE, server.login, TEXT, before, 1);
const COMMENTS = /issues\/7\/comments$/;

test('what GitHub cannot answer for a moment is asked again', async () => {
  for (const status of [500, 502, 503]) server.faults.push({ method: 'GET', path: /issues\/7$/, status });
  expect(await readIssue(github, ISSUE)).toEqual({ title: 'Title', body: 'Text' });
  server.faults = [{ method: 'GET', path: COMMENTS, status: 502, times: 2 }];
  expect(await ownComment(github, ISSUE, server.login)).toBeUndefined();
});

test('a limit of rates is waited for, and a long one is told', async () => {
  server.faults = [{ method: 'GET', path: COMMENTS, status: 429, headers: { 'retry-after': '1' } }];
  expect(await ownComment(github, ISSUE, server.login)).toBeUndefined();
  const later = String(Math.ceil(Date.now() / 1000) + 3000);
  const headers = { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': later };
  server.faults = [{ method: 'GET', path: COMMENTS, status: 403, headers }];
  const asked = ownComment(github, ISSUE, server.login);
  await expect(asked).rejects.toThrow(ACTION_LOG_WORDS.github('403', ACTION_LOG_WORDS.what.list));
});

test('what stays broken is told with what was asked', async () => {
  server.faults = [{ method: 'GET', path: /issues\/7$/, status: 502, times: 9 }];
  await expect(readIssue(github, ISSUE)).rejects.toThrow(ACTION_LOG_WORDS.github('502', ACTION_LOG_WORDS.what.read));
  const silent = openGitHub({ token: 'a', api: 'http://127.0.0.1:9', pause: 1 });
  await expect(readIssue(silent, ISSUE)).rejects.toThrow(ACTION_LOG_WORDS.github('500', ACTION_LOG_WORDS.what.read));
});

test('a comment whose answer was lost is found and not left twice', async () => {
  server.faults = [{ method: 'POST', path: COMMENTS, status: 502, taken: true }];
  expect(await write()).toBe('created');
  expect(server.comments.map(({ body }) => body)).toEqual([TEXT]);
  server.begin('Title', 'Text');
  server.faults = [{ method: 'POST', path: COMMENTS, status: 502 }];
  expect(await write()).toBe('created');
  expect(server.comments).toHaveLength(1);
  server.faults = [{ method: 'POST', path: COMMENTS, status: 502, times: 9 }];
  server.comments = [];
  await expect(write()).rejects.toThrow(ACTION_LOG_WORDS.github('502', ACTION_LOG_WORDS.what.write));
  expect(server.comments).toEqual([]);
});

test('a refusal says which permission the job needs', async () => {
  for (const [method, before] of [
    ['POST', undefined],
    ['PATCH', { id: 1, body: 'old' }],
  ] as const) {
    server.faults = [{ method, path: /comments/, status: 403 }];
    await expect(write(before)).rejects.toThrow(ACTION_LOG_WORDS.refused);
  }
});

test('the run says so, with a status that fails the job, and writes nothing', { tag: '@long' }, async () => {
  const locked = 'repository is already locked exclusively by PID 5123 on nas01 by jo (UID 0, GID 0)';
  for (const [fault, sentence] of [
    [{ method: 'GET', path: /issues\/7$/, status: 404 }, ACTION_LOG_WORDS.notFound],
    [{ method: 'POST', path: COMMENTS, status: 403 }, ACTION_LOG_WORDS.refused],
    [{ method: 'GET', path: /issues\/7$/, status: 502 }, undefined],
  ] as const) {
    server.begin('Night run stops', locked);
    server.faults = [{ ...fault }];
    const { status, log } = await runAction(server, FIXTURE.dist);
    const told = `${ACTION_LOG_WORDS.documented(['restic-locked'])} ${ACTION_LOG_WORDS.wrote.created}\n`;
    expect([status, log]).toEqual(sentence ? [1, `::error::${sentence}\n`] : [0, told]);
    expect(server.comments).toHaveLength(sentence ? 0 : 1);
  }
});
