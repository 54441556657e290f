import { expect, test } from '@playwright/test';
import { frameLines, unwrapFrames } from '../../../../src/search/unwrap/frames.ts';

/** Lines as PowerShell, .NET, Java, JavaScript and Python print them. */
const FRAMES = [
  'At line:1 char:5',
  'At C:\\Modules\\Get-Token.ps1:96 char:13',
  'At /srv/sync/run.ps1:3 char:1',
  '   at Contoso.Sync.Runner.Run(Int32 id, String name) in C:\\src\\Runner.cs:line 41',
  '   at Contoso.Sync.<>c.<Start>b__0()',
  '--- End of stack trace from previous location where exception was thrown ---',
  '\tat com.contoso.sync.Runner.run(Runner.java:41)',
  '    at async Runner.run (file:///srv/sync/runner.js:41:9)',
  '    at start (/srv/sync/runner.js:7:1)',
  'Traceback (most recent call last):',
  '  File "/srv/sync/runner.py", line 41, in <module>',
];

for (const frame of FRAMES) {
  test(`a frame is one for what takes it off and for what reads lines: ${frame.trim()}`, () => {
    expect(frameLines()(frame)).toBe(true);
    expect(unwrapFrames(`One.\n${frame}\nTwo.`).split(/\s+/).filter(Boolean)).toEqual(['One.', 'Two.']);
  });
}

for (const line of [
  'at startup (see below) it failed',
  'At lunch: the tenant is gone',
  'File "report.docx" is locked',
]) {
  test(`what begins like a frame is none: ${line}`, () => {
    expect(frameLines()(line)).toBe(false);
    expect(unwrapFrames(line)).toBe(line);
  });
}

test('deep lines are code below a frame of Python only', () => {
  const isFrame = frameLines();
  const lines = ['    first of all', '  File "a.py", line 1, in run', '    raise Broken()', '    at last, the error'];
  expect(lines.map(isFrame)).toEqual([false, true, true, false]);
});
