import { spawnSync } from 'node:child_process';
import { expect, test } from '@playwright/test';

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

test('a text from standard input is answered, and --explain shows evidence and weights', () => {
  const { stdout, status } = find(['--explain'], 'AADSTS50173: The provided grant has expired due to it being revoked');
  expect(status).toBe(0);
  expect(stdout).toContain('/errors/aadsts50173/');
  expect(stdout).toMatch(/aadsts50173: score \d/);
  expect(stdout).toContain('SPECIFIC_CODE 0.55');
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
