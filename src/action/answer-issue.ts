import { ACTION_LOG_WORDS } from '#words/action.ts';
import { ActionProblem } from './action-problem.ts';
import { commentText } from './comment-text.ts';
import { documentedIn } from './documented-in.ts';
import { openGitHub } from './github.ts';
import { holdsSecret } from './holds-secret.ts';
import { issueText, MOST_READ } from './issue-text.ts';
import { openSite } from './open-site.ts';
import { ownComment, readIssue, writeComment } from './own-comment.ts';
import { readEvent } from './read-event.ts';
import { addSummary, inputOf, setOutputs, tell } from './runner.ts';

/** Whose comments those of a workflow are, unless it has a token of its own. */
const RUNNER_LOGIN = 'github-actions[bot]';

/** Does all of it for one event. Rejects with LeftAlone where there is nothing to do, with an ActionProblem where something is wrong. */
export async function answerIssue(env: NodeJS.ProcessEnv): Promise<void> {
  const issue = await readEvent(env);
  const place = inputOf(env, 'site');
  if (!place) throw new ActionProblem(ACTION_LOG_WORDS.missingInput('site'));
  const token = inputOf(env, 'token') || env.GITHUB_TOKEN;
  if (!token) throw new ActionProblem(ACTION_LOG_WORDS.noToken);
  const login = inputOf(env, 'login') || RUNNER_LOGIN;
  const github = openGitHub({ token, api: env.GITHUB_API_URL ?? 'https://api.github.com' });
  const { title, body } = await readIssue(github, issue);
  if (body.length > MOST_READ) tell(ACTION_LOG_WORDS.cut(MOST_READ));

  const site = await openSite(place);
  const found = await documentedIn(site.search, issueText(title, body));
  site.mustBeWhole();
  const entries = await Promise.all(found.map((entry) => site.factsOf(entry)));
  const hasSecret = holdsSecret(`${title}\n${body.slice(0, MOST_READ)}`);
  const before = await ownComment(github, issue, login);
  const text = commentText({ entries, hasSecret }, before?.body);
  const written = await writeComment(github, issue, login, text, before);

  const ids = found.map(({ id }) => id);
  const told = ids.length > 0 ? ACTION_LOG_WORDS.documented(ids) : ACTION_LOG_WORDS.silent;
  if (hasSecret) tell(ACTION_LOG_WORDS.secret, 'warning');
  tell(`${told} ${ACTION_LOG_WORDS.wrote[written]}`);
  await addSummary(env, `${told} ${ACTION_LOG_WORDS.wrote[written]}`);
  const urls = entries.map(({ url }) => url);
  await setOutputs(env, {
    entries: ids.join('\n'),
    urls: urls.join('\n'),
    secret: String(hasSecret),
    comment: written,
  });
}
