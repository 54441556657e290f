/** What the GitHub Action says: in its comment under an issue, and in the log for whoever runs it. */
import { formatList } from '../format-list.ts';
import { formatNumber } from '../format-number.ts';

/** The comment, in Markdown. Titles, causes and steps come as Markdown. */
export const ACTION_COMMENT_WORDS = {
  one: (link: string) => `This error is documented: ${link}`,
  several: 'These errors are documented:',
  likeliest: (cause: string) => `**Likeliest cause:** ${cause}`,
  firstStep: (step: string) => `**First step:** ${step}`,
  allSteps: (link: string) => `All causes and steps: ${link}`,
  /** Above all else. Nothing of the secret is said again. */
  secret:
    '**This issue seems to hold a password, key or token.** Revoke it now: whoever reads here may have copied it. Then take it out of the text; the history of its edits still shows it, and can be deleted there.',
  secretGone:
    '**An earlier version of this issue seemed to hold a password, key or token.** If it is not revoked yet, revoke it: the history of the edits still shows it, and can be deleted there.',
  /** After an edit. */
  noLonger:
    'As this issue reads now, nothing that is documented clearly fits it. What stood here before no longer counts.',
  foot: 'Written by a program that compares issues with what is documented. It follows the edits of this issue.',
};

/** The log. Nothing of an issue stands in it. */
export const ACTION_LOG_WORDS = {
  documented: (ids: readonly string[]) => `Documented: ${formatList(ids)}.`,
  silent: 'Nothing that is documented clearly fits this issue.',
  secret: 'The issue seems to hold a secret. It should be revoked.',
  wrote: {
    created: 'Left a comment.',
    edited: 'Edited the comment.',
    same: 'The comment says so already.',
    none: 'Left no comment.',
  },
  cut: (most: number) => `The issue is long: the first ${formatNumber(most)} characters of it were read.`,
  // What is left alone.
  otherAction: (action: string) => `Only issues that are opened or edited are read; this one was ${action}.`,
  pullRequest: 'A pull request is no issue: it is left alone.',
  bot: 'The issue was written by a program: it is left alone.',
  // What is wrong, and what to do.
  otherEvent: (event: string) =>
    `This action reads issues; the event is ${event}. Let the workflow begin with: on: { issues: { types: [opened, edited] } }`,
  noEvent:
    'There is no event to read: GITHUB_EVENT_PATH names no file with an event of an issue. This action runs in a workflow of GitHub.',
  missingInput: (name: string) => `The input ${name} is missing.`,
  noToken:
    'The input token is missing, and there is no GITHUB_TOKEN. Leave token out of the workflow, or give it one that may write issues.',
  notThere: (place: string) =>
    `${place} is no Faultfinder site: field.json cannot be read there. Give the address of the site, with its base path, or the folder of a built one.`,
  unreadable: (place: string, why: string) => `The site ${place} cannot be read: ${why}.`,
  otherVersion: (place: string) =>
    `${place} was built by another version of Faultfinder, or is being published now. Use the version of this action that belongs to the site.`,
  notSecure: (place: string) => `${place} is no address that begins with https://, and no folder.`,
  noAddress: (place: string) =>
    `The pages of ${place} do not say where they are published. Give the address as site, or set origin in the content and build again.`,
  noPage: (id: string) => `The page of ${id} cannot be read as the copy errors/<id>.md that this version makes.`,
  refused: 'GitHub refuses to write the comment. The job needs: permissions: { issues: write }',
  notFound: 'GitHub does not know this issue, or the token may not read it.',
  github: (status: string, what: string) =>
    `GitHub answers ${status} when ${what}. Nothing was written. Run the job again.`,
  what: { read: 'the issue is read', list: 'its comments are read', write: 'the comment is written' },
  unforeseen: (name: string) => `Something went wrong (${name}). Nothing was written.`,
};
