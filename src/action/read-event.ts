import { readFile } from 'node:fs/promises';
import { ACTION_LOG_WORDS } from '#words/action.ts';
import { ActionProblem } from './action-problem.ts';
import type { IssueName } from './own-comment.ts';

/** What an event has that this action reads. */
interface IssueEvent {
  action?: unknown;
  issue?: { number?: unknown; pull_request?: unknown; user?: { type?: unknown } | null };
  repository?: { name?: unknown; owner?: { login?: unknown } };
}

/** Nothing is wrong, and there is nothing to do. */
export class LeftAlone extends Error {}

/** After these the text of an issue is new. */
const READ: readonly unknown[] = ['opened', 'edited'];

/** The issue that a workflow's event is about. Rejects with LeftAlone where it is none for this action, else with an ActionProblem. */
export async function readEvent(env: NodeJS.ProcessEnv): Promise<IssueName> {
  const name = env.GITHUB_EVENT_NAME;
  if (name !== undefined && name !== 'issues') throw new ActionProblem(ACTION_LOG_WORDS.otherEvent(name));
  const event = await eventIn(env.GITHUB_EVENT_PATH);
  const { issue, repository, action } = event;
  const [owner, repo, number] = [repository?.owner?.login, repository?.name, issue?.number];
  if (typeof owner !== 'string' || typeof repo !== 'string' || !Number.isSafeInteger(number))
    throw new ActionProblem(ACTION_LOG_WORDS.noEvent);
  if (!READ.includes(action)) throw new LeftAlone(ACTION_LOG_WORDS.otherAction(String(action)));
  if (issue?.pull_request) throw new LeftAlone(ACTION_LOG_WORDS.pullRequest);
  if (issue?.user?.type === 'Bot') throw new LeftAlone(ACTION_LOG_WORDS.bot);
  return { owner, repo, number: number as number };
}

async function eventIn(path: string | undefined): Promise<IssueEvent> {
  try {
    const event: unknown = JSON.parse(await readFile(path ?? '', 'utf8'));
    if (typeof event === 'object' && event !== null) return event;
  } catch {
    // Told below.
  }
  throw new ActionProblem(ACTION_LOG_WORDS.noEvent);
}
