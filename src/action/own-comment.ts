/** The one comment of the action under an issue. */
import { setTimeout as wait } from 'node:timers/promises';
import { ACTION_LOG_WORDS } from '#words/action.ts';
import { ActionProblem } from './action-problem.ts';
import { isOwnText } from './comment-text.ts';
import type { GitHub } from './github.ts';

/** The issue that an event names. */
export interface IssueName {
  owner: string;
  repo: string;
  number: number;
}
export interface OwnComment {
  id: number;
  body: string;
}
export type Written = keyof typeof ACTION_LOG_WORDS.wrote;

/** Tries to leave a comment, and milliseconds before the second one. */
const MOST_TRIES = 3;

const pathOf = ({ owner, repo, number }: IssueName) => ({ owner, repo, issue_number: number });

/** Title and text of an issue as it reads now: an event may be older. */
export async function readIssue(github: GitHub, issue: IssueName): Promise<{ title: string; body: string }> {
  const { data } = await told('read', () =>
    github.request('GET /repos/{owner}/{repo}/issues/{issue_number}', pathOf(issue)),
  );
  return { title: data.title, body: data.body ?? '' };
}

/** The comment that is the action's: written by `login`, and beginning with its mark. Of several, the oldest. */
export async function ownComment(github: GitHub, issue: IssueName, login: string): Promise<OwnComment | undefined> {
  const parameters = { ...pathOf(issue), per_page: 100 };
  const pages = github.paginate.iterator('GET /repos/{owner}/{repo}/issues/{issue_number}/comments', parameters);
  return told('list', async (): Promise<OwnComment | undefined> => {
    for await (const { data } of pages) {
      const own = data.find(({ user, body }) => user?.login === login && isOwnText(body));
      if (own) return { id: Number(own.id), body: own.body ?? '' };
    }
    return undefined;
  });
}

/**
 * Makes the comment say `text`; undefined leaves everything as it is. A new one is not sent twice: where no answer came, it is looked for
 * first, as it may have been taken.
 */
export async function writeComment(
  github: GitHub,
  issue: IssueName,
  login: string,
  text: string | undefined,
  before: OwnComment | undefined,
  pause = 1000,
): Promise<Written> {
  if (text === undefined) return 'none';
  let own = before;
  for (let tries = 1; ; tries++) {
    if (own?.body === text) return tries === 1 ? 'same' : 'created';
    const { owner, repo } = issue;
    if (own) {
      const comment = { owner, repo, comment_id: own.id, body: text };
      await told('write', () => github.request('PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}', comment));
      return 'edited';
    }
    try {
      const comment = { ...pathOf(issue), body: text, request: { retries: 0 } };
      await github.request('POST /repos/{owner}/{repo}/issues/{issue_number}/comments', comment);
      return 'created';
    } catch (error) {
      const { status } = error as { status?: number };
      // Without an answer, Octokit says 500.
      if (tries === MOST_TRIES || status === undefined || status < 500) throw problemOf('write', error);
    }
    await wait(pause * tries);
    own = await ownComment(github, issue, login);
  }
}

async function told<T>(what: keyof typeof ACTION_LOG_WORDS.what, ask: () => Promise<T>): Promise<T> {
  try {
    return await ask();
  } catch (error) {
    throw problemOf(what, error);
  }
}

/** What GitHub has said, in a sentence; its own may hold something of the issue. */
function problemOf(what: keyof typeof ACTION_LOG_WORDS.what, error: unknown): ActionProblem {
  const { status, name } = error as { status?: number; name?: string };
  if (status === 404 || status === 410) return new ActionProblem(ACTION_LOG_WORDS.notFound);
  if (what === 'write' && (status === 401 || status === 403)) return new ActionProblem(ACTION_LOG_WORDS.refused);
  return new ActionProblem(ACTION_LOG_WORDS.github(String(status ?? name), ACTION_LOG_WORDS.what[what]));
}
