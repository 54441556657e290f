/**
 * The GitHub Action of `action.yml`: reads an issue that was opened or edited, and says under it which documented error it is about, where
 * that is sure. `npm run build:action` makes one file of it, which is what runs.
 */
import { ACTION_LOG_WORDS } from '#words/action.ts';
import { ActionProblem } from './action-problem.ts';
import { answerIssue } from './answer-issue.ts';
import { LeftAlone } from './read-event.ts';
import { tell } from './runner.ts';

await answerIssue(process.env).catch((error: unknown) => {
  if (error instanceof LeftAlone) return tell(error.message);
  // Any other message may have something of the issue in it.
  tell(error instanceof ActionProblem ? error.message : ACTION_LOG_WORDS.unforeseen((error as Error).name), 'error');
  process.exitCode = 1;
});
