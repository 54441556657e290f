import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, test } from '@playwright/test';
import type { NewArguments } from '../../src/authoring/new-arguments.ts';
import { newFromPaste } from '../../src/authoring/new-from-paste.ts';
import { checkContent } from '../../src/checks/check-content.ts';
import { unfinished } from '../../src/checks/content/unfinished.ts';
import { readContent } from '../../src/checks/content-files.ts';
import { undocumentedFile } from '../../src/search/text/undocumented-file.ts';
import { ERROR_WITH_VALUES } from '../fixtures/fixture-roles.ts';
import { goldenCases } from '../fixtures/golden-cases.ts';
import { FIXTURE, SHARDED } from '../fixtures/sites.ts';

/** A copy of the content of the fixture site, so that nobody's files are touched. */
let root: string;
test.beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'faultfinder-from-paste-'));
  cpSync(FIXTURE.content, join(root, 'content'), { recursive: true });
});
test.afterEach(() => rmSync(root, { recursive: true }));

const TODAY = new Date('2026-11-28T12:00:00Z');
const BARE = { folder: 'errors', id: undefined, anyway: false, line: undefined };

/** What is made of a text: all that is said, and the new entries. `answers` to what is asked, in turn; then Enter. */
async function make(
  text: string,
  wanted: Partial<NewArguments> = {},
  { dist = FIXTURE.dist, answers }: { dist?: string; answers?: string[] } = {},
) {
  const before = new Set(readdirSync(join(root, 'content/errors')));
  const said: string[] = [];
  const asked: string[] = [];
  const told = await newFromPaste(
    text,
    { ...BARE, ...wanted },
    {
      ...{ root, content: 'content', dist: resolve(dist), today: TODAY },
      tell: (one) => void said.push(one),
      ask:
        answers &&
        (async (question) => {
          asked.push(question);
          return answers.shift() ?? '';
        }),
    },
  );
  const files = readdirSync(join(root, 'content/errors')).filter((file) => !before.has(file));
  const entry = files[0] ? readFileSync(join(root, 'content/errors', files[0]), 'utf8') : '';
  return { ok: told.ok, said: [...said, told.text].join('\n'), asked, files, entry };
}

const LOCKED = 'repository is already locked by PID 77 on nas-9 by svc-backup (UID 0, GID 0)';
const UNKNOWN = `2026-11-20 07:00:01 ERROR kopia: unable to prune blobs of "lindholm-backup": the quarantine is still sealed by ann.lee@lindholm.example`;
const LIST = goldenCases(FIXTURE.content).find(({ name }) => name.startsWith('list--half'))?.paste ?? '';
const CHOICE = goldenCases(FIXTURE.content).find(({ kind, held }) => kind === 'choice' && !held);

test('what is documented is named at once, before anything is asked, and nothing is written', async () => {
  const { ok, said, asked, files } = await make(LOCKED, {}, { answers: [] });
  expect(ok).toBe(true);
  expect(said).toMatch(/^Documented already: /);
  expect(said).toContain(`${ERROR_WITH_VALUES.path}  content${ERROR_WITH_VALUES.path.slice(0, -1)}.mdx`);
  expect(said).toContain('--anyway');
  expect({ asked, files }).toEqual({ asked: [], files: [] });
});

test('a choice of entries is told with what parts them', async () => {
  const { said, files } = await make(CHOICE?.paste ?? '');
  expect(said).toMatch(/^Documented already, as one of these:\n/);
  for (const id of CHOICE?.entries ?? []) expect(said).toContain(`content/errors/${id}.mdx`);
  expect(said).toContain('Kopia printed the line in front of it.');
  expect(files).toEqual([]);
});

test('with --anyway an entry of the same error is written, with a name of its own and the other beside it', async () => {
  const { files, entry } = await make(LOCKED, { anyway: true });
  expect(files).toHaveLength(1);
  expect(files).not.toContain(`${ERROR_WITH_VALUES.id}.mdx`);
  expect(entry).toContain(`\n  ${ERROR_WITH_VALUES.id}: "FILL IN: what tells it apart`);
});

test('an undocumented error becomes a draft that the check accepts but for what only a person can know', async () => {
  const { said, files, entry } = await make(UNKNOWN);
  expect(files).toEqual(['kopia-unable-prune-blobs.mdx']);
  expect(entry).toContain(
    `  - text: 'kopia: unable to prune blobs of "{value}": the quarantine is still sealed by {owner}'`,
  );
  expect(entry).toContain('  product="kopia"');
  expect(entry).toMatch(/\n {4}\S+ ERROR kopia: unable to prune blobs of "\S+": .* by person1@contoso\.com\n/);
  expect(entry).not.toMatch(/lindholm|ann\.lee/);
  expect(said).toContain('product  kopia: the text names Kopia');
  const content = await readContent(root, '2099-12-31', 'content');
  const open = unfinished(content);
  expect(checkContent(content)).toEqual(open);
  // The list at the end has each of them.
  for (const { line, expected } of open) expect(said).toContain(`  line ${String(line).padEnd(4)}${expected}`);
});

test('a site with its index in shards gives the same draft', async () => {
  const { entry } = await make(UNKNOWN, { id: 'of-one-file' });
  expect((await make(UNKNOWN, { id: 'of-shards' }, { dist: SHARDED.dist })).entry).toBe(entry);
});

test('of several errors the undocumented one is taken, and the others are named with their lines', async () => {
  const { said, files } = await make(LIST);
  expect(said).toContain('The text has 3 errors:\n  1. line 1: documented, content/errors/restic-wrong-password.mdx');
  expect(said).toContain('Taken: line 3. Another one: --line 1');
  expect(files).toEqual(['tape-library-refused-turn.mdx']);
  expect((await make(LIST, { line: 1 })).said).toContain('Documented already: ');
  expect((await make(LIST, { line: 4 })).files).toEqual(['could-not-reached-scheduler.mdx']);
});

test('at a terminal, which of several errors is meant is asked first', async () => {
  const { asked, files } = await make(LIST, {}, { answers: ['3'] });
  expect(asked[0]).toMatch(/^The text has 3 errors:\n[\s\S]*Which one\? \[2\] $/);
  expect(files).toEqual(['could-not-reached-scheduler.mdx']);
});

test('at a terminal, one thing after the other is asked, and Enter leaves each to be written', async () => {
  const { asked, entry } = await make(UNKNOWN, {}, { answers: [] });
  expect(asked.map((question) => question.replace(/\n[\s\S]*/, ''))).toEqual([
    'Is "lindholm-backup" printed always, whoever sees the error? [y/N] ',
    'File name, for ever its address [kopia-unable-prune-blobs]: ',
    'Title, as a person would say it: ',
    'What it means, in one sentence: ',
    'How does somebody ask who does not know the term? ',
    expect.stringMatching(/^Product of the fix .*\[kopia\]: $/),
    expect.stringMatching(/^Topics, /),
    'Who prints the message? ',
    expect.stringMatching(/^printed-by /),
    'Where was it seen: source with version, place in it? ',
  ]);
  expect(entry).toContain('title: "FILL IN: ');
  expect(checkContent(await readContent(root, '2099-12-31', 'content')).map(({ found }) => found)).toEqual(
    expect.arrayContaining(['This place is not written yet']),
  );
});

test('what was answered stands in the draft, and a wrong answer is asked again', async () => {
  const answers = ['y', 'Bad Name', 'restic-locked', 'sealed', "Blobs can't be pruned", 'It is sealed.'];
  answers.push('Pruning stops', '', 'restic', 'nowhere', 'storage', 'Kopia', 'kopia', 'kopia 1.0, log');
  const { asked, files, entry } = await make(UNKNOWN, {}, { answers });
  expect(files).toEqual(['sealed.mdx']);
  expect(asked.filter((question) => question.includes('cannot be an id'))).toHaveLength(1);
  expect(asked.filter((question) => question.includes('The id is taken by'))).toHaveLength(1);
  expect(asked.filter((question) => question.includes('There is no "nowhere"'))).toHaveLength(1);
  for (const line of [
    "title: 'Blobs can''t be pruned'",
    "summary: 'It is sealed.'",
    "  - 'Pruning stops'",
    'topics: [storage]',
    'answers: { printed-by: [kopia] }',
    "    by: 'Kopia'",
    "    evidence: 'kopia 1.0, log, 2026-11-28'",
    '  product="restic"',
  ])
    expect(entry).toContain(line);
  expect(entry).toContain('prune blobs of "lindholm-backup": ');
});

test('who finds the error among the near entries ends there, and nothing is written', async () => {
  const { said, files } = await make(LIST, { line: 3 }, { answers: ['1'] });
  expect(said).toContain('Is it one of these?\n  1. ');
  expect(said).toMatch(/\n {5}restic prints it, as "repository does not exist"\.\n/);
  expect(said).toContain('Documented already: There is no restic repository at that place');
  expect(files).toEqual([]);
});

test('an error that has been drafted since the last build is not drafted again', async () => {
  const paste = 'The lid of hall 2 could not be shut (error LID4711)';
  expect((await make(paste)).files).toEqual(['lid4711.mdx']);
  const { said, files } = await make(paste);
  expect(said).toContain(
    'Documented already: LID4711 stands in content/errors/lid4711.mdx, which the last build does not',
  );
  expect(files).toEqual([]);
});

test('the file that a reader has saved is taken as it is: its head says the product, and its placeholders become holes', async () => {
  const head = { site: 'https://errors.example/', date: '2026-11-27', build: '5d2c71', product: 'restic' };
  const file = undocumentedFile(head, 'unable to prune: the quarantine is still sealed by <email>');
  const { said, entry } = await make(file);
  expect(said).toContain('Saved by a reader of https://errors.example/ on 2026-11-27, build 5d2c71.');
  expect(entry).toContain(`  - text: 'unable to prune: the quarantine is still sealed by {owner}'`);
  expect(entry).toContain('  product="restic"');
  expect(entry).toContain('sealed by person1@contoso.com');
  expect(entry).not.toContain('errors.example');
});

test.describe('in a terminal', () => {
  const run = (words: string[], input = '', env: NodeJS.ProcessEnv = {}, cwd = '.') =>
    spawnSync('npm', ['run', '--silent', 'new', '--', ...words], {
      input,
      encoding: 'utf8',
      timeout: 60_000,
      cwd,
      env: { ...process.env, DIST: FIXTURE.dist, CONTENT: join(root, 'content'), ...env },
    });

  test('a file is read from where its author is, and standard input where none is named', { tag: '@long' }, () => {
    const there = join(FIXTURE.content, 'golden');
    const fromFile = run(['--from-paste', 'positive--kopia-skew/paste.txt'], '', {}, there);
    expect([fromFile.status, fromFile.stdout.split(':')[0]]).toEqual([0, 'Documented already']);
    const fromInput = run(['errors', '--from-paste'], UNKNOWN);
    expect([fromInput.status, fromInput.stderr]).toEqual([0, '']);
    expect(fromInput.stdout).toMatch(/\nWrote \S+content\/errors\/kopia-unable-prune-blobs\.mdx\. Next:\n/);
  });

  test('what cannot be done is said in a sentence, with exit code 1 and nothing written', { tag: '@long' }, () => {
    const before = readdirSync(join(root, 'content/errors'));
    for (const [words, said] of [
      [['--from-paste', 'nowhere.txt'], 'There is no file "nowhere.txt".'],
      [['errors', ERROR_WITH_VALUES.id, '--from-paste', 'package.json'], 'The id is taken by '],
      [['--from-paste', 'dist-fixture'], '"dist-fixture" is a folder.'],
      [['faq', '--from-paste', 'package.json'], 'Only an error is made from what was pasted'],
    ] as const) {
      const { status, stdout, stderr } = run([...words]);
      expect([status, stdout]).toEqual([1, '']);
      expect(stderr).toContain(said);
    }
    const notBuilt = run(['--from-paste'], UNKNOWN, { DIST: join(root, 'nowhere') });
    expect([notBuilt.status, notBuilt.stderr]).toEqual([
      1,
      expect.stringContaining('Build the site first: npm run build'),
    ]);
    expect(readdirSync(join(root, 'content/errors'))).toEqual(before);
  });
});
