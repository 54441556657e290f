import { spawnSync } from 'node:child_process';
import { expect, test } from '@playwright/test';
import { MAX_LINES } from '../../../../src/search/judge/evidence-weights.ts';
import { groupLines, type Named } from '../../../../src/search/judge/group-lines.ts';

/** A line is clearly about the entry that it names: `… ERR-one …`, by a piece of its message in `… part of ERR-one`. */
const nameOf = (line: string): Named | null => {
  const [, piece, entry] = /(part of )?ERR-(\w+)/.exec(line) ?? [];
  return entry ? { entry, by: piece ? undefined : `message of ${entry}` } : null;
};
const groups = (lines: readonly string[]) =>
  groupLines(lines.join('\n'), nameOf).groups.map(({ entry, lines: numbers }) => [entry, numbers]);

test('lines are grouped by entry, most lines first, what is not documented last', () => {
  const lines = ['contoso has ERR-one', 'fabrikam is fine', 'adatum is fine', 'litware is fine', 'adatum has ERR-two'];
  expect(groups([...lines, 'northwind has ERR-two'])).toEqual([
    ['two', [5, 6]],
    ['one', [1]],
    [null, [2, 3, 4]],
  ]);
});

test('numbers count every line, also those that say nothing', () => {
  expect(groups(['contoso has ERR-one', '', '-----', 'adatum has ERR-one', '}', 'litware has ERR-one'])).toEqual([
    ['one', [1, 4, 6]],
  ]);
});

test('every line end of Windows and Unix ends a line', () => {
  const text = 'contoso has ERR-one\r\nadatum has ERR-one\nlitware has ERR-one\r\n';
  expect(groupLines(text, nameOf).groups).toEqual([{ entry: 'one', lines: [1, 2, 3], sample: 'contoso has ERR-one' }]);
});

test('one error over many lines is no list', () => {
  const trace = Array.from({ length: 12 }, (_, at) => `   at Contoso.Sync.Step${at} in Runner.cs`);
  expect(groups(['Unhandled exception ERR-one', ...trace])).toEqual([]);
});

test('an error that is broken over lines is no list, although two of its lines are clear', () => {
  const rest = Array.from({ length: 9 }, (_, at) => `and so it goes on, part ${at}`);
  expect(groups(['It began with ERR-one', 'that is to say ERR-one', ...rest])).toEqual([]);
});

test('one error whose parts stand on several lines is no list', () => {
  expect(groups(['It began with ERR-one', 'goes on, part of ERR-one', 'and on, part of ERR-one'])).toEqual([]);
  expect(groups(['contoso has ERR-one', 'adatum has part of ERR-one', 'litware has ERR-two'])).toEqual([
    ['one', [1, 2]],
    ['two', [3]],
  ]);
});

test('the lines of a stack frame name nothing, whatever code they show', () => {
  const frames = [
    'Position: At C:\\Modules\\Get-Token.ps1:96 char:13',
    '+    throw "Could not get it: ERR-two"',
    'At line:1 char:3 of ERR-two',
    '   at Contoso.Sync.Run(String ERR-two)',
  ];
  const lines = ['contoso has ERR-one', 'adatum has ERR-one', 'litware has ERR-one'];
  expect(groups([...lines, ...frames])).toEqual([['one', [1, 2, 3]]]);
  const python = [
    'Traceback (most recent call last):',
    '  File "/srv/sync/run.py", line 7, in main',
    '    raise SyncError("part of ERR-two")',
    '  File "/srv/sync/token.py", line 12, in <module>',
    '    token = fetch(ERR-two)',
  ];
  expect(groups([...lines, ...python])).toEqual([['one', [1, 2, 3]]]);
  expect(groups(lines.map((line) => `+ ${line}`))).toEqual([['one', [1, 2, 3]]]);
});

test('two lines are no list', () => {
  expect(groups(['contoso has ERR-one', 'adatum has ERR-two'])).toEqual([]);
});

for (const header of ['Tenant,Error', 'Tenant\tLast error\tWhen', '| Tenant | Error |', '"Tenant";"Error text"']) {
  test(`names of columns are no undocumented line: ${header}`, () => {
    expect(groups([header, 'contoso has ERR-one', 'adatum has ERR-one', 'litware has ERR-one'])).toEqual([
      ['one', [2, 3, 4]],
    ]);
  });
}

test('a first line that says something, or that is documented, is a line of the list; one that introduces it is not', () => {
  const rest = ['contoso has ERR-one', 'adatum has ERR-one', 'litware has ERR-one'];
  expect(groups(['The list of this morning', ...rest])).toEqual([
    ['one', [2, 3, 4]],
    [null, [1]],
  ]);
  expect(groups(['The list of this morning:', ...rest])).toEqual([['one', [2, 3, 4]]]);
  expect(groups(['Tenant,ERR-one', ...rest])).toEqual([['one', [1, 2, 3, 4]]]);
});

test('only the first lines are read', () => {
  const lines = Array.from({ length: MAX_LINES + 50 }, (_, at) => `tenant ${at} has ERR-one`);
  expect(groupLines(lines.join('\n'), nameOf).groups[0]?.lines).toHaveLength(MAX_LINES);
});

test('lines that are the same are judged once, whether they are documented or not', () => {
  const asked: string[] = [];
  const lines = Array.from({ length: 60 }, (_, at) => (at % 2 ? 'contoso has ERR-one' : 'adatum knows nothing'));
  groupLines(lines.join('\n'), (line) => {
    asked.push(line);
    return nameOf(line);
  });
  expect(asked).toEqual(['adatum knows nothing', 'contoso has ERR-one']);
});

/** What a pattern must not take hours to read. The limit ends it; it measures nothing. */
const HOSTILE: Record<string, string> = {
  'one long word': "'a'.repeat(1_000_000)",
  'words and signs without an end': "'ab' + '-'.repeat(1_000_000)",
  'empty cells': "'aa bb' + ' | '.repeat(400) + '!'",
  'a run of tabs': "'aa bb' + '\\t'.repeat(100_000) + '!'",
  'a run of quotes': "'aa bb,' + '\" '.repeat(50_000) + '!'",
};
for (const [name, line] of Object.entries(HOSTILE)) {
  test(`a first line of ${name} is read to its end`, () => {
    const module = new URL('../../../../src/search/judge/group-lines.ts', import.meta.url);
    const script = `import { groupLines } from ${JSON.stringify(module.href)};
      const text = ${line} + '\\ncontoso has ERR\\nadatum has ERR\\nlitware has ERR';
      console.log(String(groupLines(text, (line) => (line.endsWith('ERR') ? { entry: 'one', by: 'one' } : null)).groups.length > 0));`;
    const run = spawnSync(process.execPath, ['--input-type=module', '-e', script], {
      timeout: 20_000,
      encoding: 'utf8',
    });
    expect([run.signal, run.stdout.trim()]).toEqual([null, 'true']);
  });
}
