import { ACTION_COMMENT_WORDS } from '#words/action.ts';
import type { EntryFacts } from './open-site.ts';
import { quietMarkdown, quietText } from './quiet-markdown.ts';

/** What a comment begins with that this action has written; nobody sees it. */
const MARK = '<!-- faultfinder-action';
/** Of a comment that has warned: what was taken out by an edit stays in the history of the issue. */
const WARNED = 'warned';
/** Longer first steps are read on the page. */
const LONGEST_STEP = 800;

/** What is to be said of an issue. */
export interface Said {
  /** The documented errors that it is about. */
  entries: readonly EntryFacts[];
  hasSecret: boolean;
}

/** Whether a comment is one of this action's. */
export const isOwnText = (body: string | null | undefined): boolean => body?.startsWith(`${MARK} `) ?? false;

/**
 * The comment that says it; undefined where there is nothing to say. `before` is the comment that stands there already: what it
 * said is taken back rather than deleted, since people may have answered it.
 */
export function commentText({ entries, hasSecret }: Said, before: string | undefined): string | undefined {
  const hadSecret = before?.startsWith(`${MARK} ${WARNED} `) ?? false;
  if (entries.length === 0 && !hasSecret && before === undefined) return undefined;
  const { one, several, secret, secretGone, noLonger, foot } = ACTION_COMMENT_WORDS;
  const isLone = entries.length === 1;
  return [
    `${MARK} ${hasSecret || hadSecret ? `${WARNED} ` : ''}-->`,
    ...(hasSecret ? [warning(secret)] : hadSecret ? [warning(secretGone)] : []),
    ...(entries.length > 1 ? [several] : []),
    ...entries.map((facts) => entryText(facts, isLone ? one : (link) => `### ${link}`)),
    ...(entries.length === 0 && before !== undefined && !isOnlyWarning(before) ? [noLonger] : []),
    `<sub>${foot}</sub>`,
  ].join('\n\n');
}

const warning = (text: string): string => `> [!WARNING]\n> ${text}`;

/** Whether a comment has only warned until now, so that it has nothing of an error to take back. */
const isOnlyWarning = (body: string): boolean =>
  body.startsWith(`${MARK} ${WARNED} `) && !body.includes('](') && !body.includes(ACTION_COMMENT_WORDS.noLonger);

function entryText({ title, url, cause, step }: EntryFacts, opening: (link: string) => string): string {
  const { likeliest, firstStep, allSteps } = ACTION_COMMENT_WORDS;
  const isRead = step !== undefined && step.length <= LONGEST_STEP;
  return [
    opening(`**[${quietText(title)}](${url})**`),
    ...(cause ? [likeliest(quietMarkdown(cause))] : []),
    ...(isRead ? [firstStep(quietMarkdown(step))] : []),
    allSteps(`<${url}>`),
  ].join('\n\n');
}
