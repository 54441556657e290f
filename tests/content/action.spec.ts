import { expect, test } from '@playwright/test';
import { documentedIn } from '../../src/action/documented-in.ts';
import { holdsSecret } from '../../src/action/holds-secret.ts';
import { issueText } from '../../src/action/issue-text.ts';
import { builtSearch } from '../fixtures/content-site.ts';
import { GitHubServer } from '../fixtures/github-server.ts';
import { type GoldenIssue, goldenIssues } from '../fixtures/golden-issues.ts';
import { sampled } from '../fixtures/is-long.ts';
import { runAction } from '../fixtures/run-action.ts';
import { CONTENT } from '../fixtures/sites.ts';

const ISSUES = goldenIssues(CONTENT.content);
const isRight = ({ entries }: GoldenIssue, told: readonly string[]): boolean =>
  told.every((id) => entries.includes(id)) && told.length > 0 === entries.length > 0;
/** What would mend each of some issues that were answered wrongly. */
const toldOf = (wrong: { issue: GoldenIssue; told: readonly string[] }[]): string =>
  wrong
    .map(({ issue, told }) => `\n${issue.name}: [${told.join(', ')}], expected [${issue.entries.join(', ')}]`)
    .join('');

/** Answered issues of a kind that are not right. */
async function wrongOf(issues: readonly GoldenIssue[]) {
  const search = await builtSearch();
  const wrong: { issue: GoldenIssue; told: string[] }[] = [];
  for (const issue of issues) {
    const told = (await documentedIn(search, issueText(issue.title, issue.body))).map(({ id }) => id);
    if (!isRight(issue, told)) wrong.push({ issue, told });
  }
  return wrong;
}

test('there are issues about what is documented, and as many others', () => {
  const documented = ISSUES.filter(({ entries }) => entries.length > 0).length;
  expect(documented, `${CONTENT.content}/golden/issues.yaml`).toBeGreaterThan(0);
  expect(ISSUES.length - documented).toBeGreaterThanOrEqual(documented);
});

for (const [kind, isOfKind] of [
  ['about documented errors are answered with their entries', ({ entries }: GoldenIssue) => entries.length > 0],
  ['about anything else get no answer', ({ entries }: GoldenIssue) => entries.length === 0],
] as const) {
  test(`97 of 100 issues ${kind}, and of those that no rule was chosen by`, { tag: '@long' }, async () => {
    const issues = ISSUES.filter(isOfKind);
    const wrong = await wrongOf(issues);
    const held = wrong.filter(({ issue }) => issue.held);
    expect(wrong.length / issues.length, toldOf(wrong)).toBeLessThanOrEqual(0.03);
    expect(held.length / Math.max(1, issues.filter((one) => one.held).length), toldOf(held)).toBeLessThanOrEqual(0.03);
  });
}

test('nobody is warned of a secret who has shown none', () => {
  expect(ISSUES.filter(({ title, body }) => holdsSecret(`${title}\n${body}`)).map(({ name }) => name)).toEqual([]);
});

test('the action as it runs says so: a comment that names the entries, or none', async () => {
  const server = new GitHubServer();
  await server.start();
  for (const issue of sampled(ISSUES, 25)) {
    server.begin(issue.title, issue.body);
    const { status, outputs } = await runAction(server, CONTENT.dist);
    const told = (outputs.entries ?? '').split('\n').filter(Boolean);
    expect([status, isRight(issue, told)], issue.name).toEqual([0, true]);
    expect(server.comments, issue.name).toHaveLength(told.length > 0 ? 1 : 0);
    for (const id of told) expect(server.comments[0]?.body).toContain(`/${id}/)`);
  }
  server.stop();
});
