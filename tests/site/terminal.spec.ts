import { spawnSync } from 'node:child_process';
import { expect, test } from '@playwright/test';
import { GOLDEN, type Golden } from '../fixtures/golden-cases.ts';

const find = (parameters: string[], input = '') =>
  spawnSync('npm', ['run', '--silent', 'find', '--', ...parameters], { input, encoding: 'utf8', timeout: 60_000 });

test('a text as argument is answered with title, address and passage', () => {
  const { stdout, status } = find(['evice object was not fou']);
  expect(status).toBe(0);
  expect(stdout).toContain('/errors/aadsts700003/');
  expect(stdout).toContain('[evice object was not fou]');
});

test('with --json, one JSON string a line comes in and one answer a line goes out', () => {
  const queries = ['AADSTS50020', 'zzqxj wvkpq', 'line\nbreak "quoted"'];
  const { stdout, status } = find(['--json'], queries.map((query) => JSON.stringify(query)).join('\n'));
  expect(status).toBe(0);
  const answers = stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  expect(answers.map(({ query }) => query)).toEqual(queries);
  expect(answers[0].best).toBe('aadsts50020');
  expect(answers[0].results[0]).toEqual({ id: 'aadsts50020', url: '/errors/aadsts50020/', confidence: 'best' });
  expect(answers[1]).toEqual({ query: queries[1], best: null, results: [] });
});

test('a line that is no JSON string ends with a message that says what was expected', () => {
  const { stderr, status } = find(['--json'], 'not json');
  expect(status).toBe(1);
  expect(stderr).toContain('Expected one JSON string a line, found: not json');
});

test('a text from standard input is answered, and --explain says why, with evidence and weights', () => {
  const { paste, entries } = GOLDEN.find(({ kind, held }) => kind === 'positive' && !held) as Golden;
  const { stdout, status } = find(['--explain'], paste);
  expect(status).toBe(0);
  expect(stdout).toContain(`/errors/${entries[0]}/`);
  expect(stdout).toMatch(new RegExp(`\\nBy entry:\\n${entries[0]}: score \\d`));
  expect(stdout).toContain('SPECIFIC_CODE 0.55');
  expect(stdout).not.toContain('Not best');
});

/** A whole error that several entries share. */
const CHOICE = GOLDEN.find(({ kind, held }) => kind === 'choice' && !held)?.paste ?? '';

test('where nothing is best, --explain says why in a sentence', () => {
  const { stdout } = find(['--explain'], CHOICE);
  expect(stdout).toMatch(/\nNot best, because:\n {2}The text fits these entries alike: .+ and .+\.\n/);
});

test('--explain --json gives the reasons of each text as data, entries by their ids', () => {
  const { stdout } = find(['--explain', '--json'], [CHOICE, 'a'].map((text) => JSON.stringify(text)).join('\n'));
  const [choice, short] = stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  expect([choice.query, choice.best]).toEqual([CHOICE, null]);
  expect(choice.notBest).toEqual([{ kind: 'alike', entries: expect.any(Array) }]);
  const fits = choice.reasons.filter(({ kind }: { kind: string }) => kind === 'fit');
  expect(fits.slice(0, 2).map(({ entry }: { entry: string }) => entry)).toEqual(choice.notBest[0].entries.slice(0, 2));
  expect(short).toEqual({ query: 'a', best: null, notBest: [{ kind: 'tooShort' }], reasons: [] });
});

test('a known code without an entry is answered with what is known of it', () => {
  const { stdout } = find(['AADSTS50034: The user account does not exist in the directory.']);
  expect(stdout).toMatch(/^AADSTS50034 UserAccountNotFound: .+\n {4}Look first at .+\n {4}\/e\/aadsts50034\/\n/);
  expect(stdout).toContain('https://login.microsoftonline.com/error?code=50034');
});

test('a list from standard input is grouped by entry, with the lines of each', () => {
  const line = (tenant: string) => `${tenant} AADSTS50173: The provided grant has expired due to it being revoked`;
  const { stdout } = find([], ['contoso', 'fabrikam', 'adatum'].map(line).join('\n'));
  expect(stdout).toMatch(/^3 lines {3}.+\n {4}\/errors\/aadsts50173\/\n {4}1-3: /m);
});
