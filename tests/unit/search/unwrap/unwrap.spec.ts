import { expect, test } from '@playwright/test';
import { normalise } from '../../../../src/search/text/normalise.ts';
import { unwrap as unwrapWith } from '../../../../src/search/unwrap/unwrap.ts';

const OF_FIELD = ['Backup says:'];
const unwrap = (text: string) => unwrapWith(text, OF_FIELD);
const MESSAGE = "KOPIA50020: User account 'ann@contoso.com' does not exist in tenant 'Fabrikam'.";
const words = (text: string) => normalise(unwrap(text));

/** Texts that look like wrapping and are not. */
const PLAIN = [
  MESSAGE,
  '',
  'a+b, 100% and 5 % of A&B; x < y > z',
  'C:\\new\\table\\user.ps1 and \\\\server\\new\\share of CONTOSO\\nick',
  '"C:\\temp\\new"',
  '.\\new.ps1 and HKLM\\SOFTWARE\\tools\\run',
  'Error: Error during callback.',
  'Error 400: There is an issue',
  'The token was issued on\n2026-07-30T12:44:09.0210000Z and was inactive for 90.00:00:00.',
  'adatum.com - The array[5] of [5m] at contoso (fabrikam)',
  'Mail from <ann@contoso.com> to <b@fabrikam.com>, tag <tenant>',
  '2026-11-18',
  'Timestamp: 2026-11-18 16:55:31Z',
  '{"error":{"code":"BadRequest","message":"User was not found."}}',
  'Operation: Create; Exception: [Status Code: Forbidden; Reason: Access to OData is disabled.]',
];

for (const text of PLAIN) {
  test(`a text without wrapping stays as it is: ${JSON.stringify(text)}`, () => {
    expect(unwrap(text)).toBe(text);
  });
}

/** What is pasted, and how it reads after normalising, without white space at the ends. */
const CASES: [string, string, string][] = [
  ['escaped quotes and line breaks of JSON', '{"m":"{\\"a\\":\\"one\\r\\n\\ttwo\\"}"}', '{"m":"{"a":"one two"}"}'],
  ['a JSON string as a whole', '"one\\ntwo \\u0027three\\u0027"', "one two 'three'"],
  ['Unicode escapes that are escaped again', 'a \\\\u0027b\\\\u0027 \\\\\\\\u0027c', "a 'b' 'c"],
  ['a line break at the end of a sentence', 'not found.\\nTrace ID: 1', 'not found. trace id: 1'],
  ['a line break inside a value', '{"message":"failed\\nsee below"}', '{"message":"failed see below"}'],
  ['an account name inside escaped JSON', '"{\\"user\\":\\"CONTOSO\\\\\\\\nick\\"}"', '{"user":"contoso\\\\nick"}'],
  ['a path beside escaped JSON', 'C:\\new\\x {\\"a\\":1}', 'c:\\new\\x {"a":1}'],
  ['broken JSON', '{\\"error\\":{\\"message\\":\\"one \\u00', '{"error":{"message":"one \\u00'],
  ['form encoding', 'error_description=KOPIA50020%3a+User+%27ann%27', "error_description=kopia50020: user 'ann'"],
  ['form encoding wrapped into lines', 'KOPIA50020%3a+User+ac\ncount+does+not', 'kopia50020: user ac count does not'],
  ['form encoding twice', 'KOPIA50020%253a%2BUser%2Baccount', 'kopia50020: user account'],
  ['a plus that is meant', 'https://x/a+b%20c 1+1 q=a%2Bb+c%3a', 'https://x/a+b c 1+1 q=a+b c:'],
  ['percent escapes in many layers', '%25252527a%252527 %C3%A9%e2%82%ac %E9 %2', "'a' é€ %e9 %2"],
  [
    'character references',
    '&lt;x&gt; &amp;amp;quot;b&quot; &#39;c&#x27; &rsquo;&ldquo;&hellip;&nbsp;&',
    '<x> "b" \'c\' \'"... &',
  ],
  [
    'references that name no character',
    '&#0; &#x110000; &#99999999; &unknown;',
    '&#0; &#x110000; &#99999999; &unknown;',
  ],
  ['tags', '<p class="x">one<br/>two</p><code>three</code>&lt;br&gt;four', 'one two three four'],
  ['Markdown quotes', '> one\n> > two\n>three', 'one two three'],
  ['Markdown fences', '```json\n{"a":1}\n```', '{"a":1}'],
  ['colours', '\u001b[31;1mone\u001b[0m \\u001b[36mtwo [31;1mthree[0m', 'one two three'],
  [
    'the frame of Windows PowerShell',
    'Get-X : One.\r\nAt line:4 char:1\r\n+ Get-X -Id 5\r\n+ ~~~~~~~~~~~\r\n    + CategoryInfo          : CloseError: (:) [Get-X], XException\r\n    + FullyQualifiedErrorId : Contoso.Code,Get-X',
    'get-x : one. + get-x -id 5 closeerror: (:) [get-x], xexception contoso.code,get-x',
  ],
  ['a position in a script', 'One.\nAt C:\\My Scripts\\x.ps1:12 char:5\nAt /home/x.ps1:3 char:5', 'one.'],
  ['a frame on one line', 'One. At line:1 char:1 + Get-X + ~~~~~ + CategoryInfo : Two', 'one. + get-x two'],
  [
    'the frames of .NET, Java and JavaScript',
    'One.\n   at Contoso.Sync.Run(Int32 id) in C:\\x.cs:line 7\n   at com.contoso.Sync.run(Sync.java:12)\n    at async start (file:///srv/run.js:3:9)\n    at main(run.js:1:2)\n   at Contoso.Sync.Cut(System.Str',
    'one.',
  ],
  ['what only begins like a frame', 'One.\nat startup (see below) two', 'one. at startup (see below) two'],
  [
    'the frame of PowerShell 7',
    'Exception: C:\\x.ps1:426\nLine |\n 426 |  throw $text\n     |  ~~~~~~~~~~~\n     | User was\n     | not found.',
    'c:\\x.ps1:426 throw $text user was not found.',
  ],
  ['bars without their head', '     | User was\n     | not found.', 'user was not found.'],
  [
    'a .NET trace',
    'System.Exception: One.\n   at A.B`1.<C>d__5..ctor(String d, Int32 e) in D:\\a\\b.cs:line 12\n   at A.B.C()\n--- End of inner exception stack trace ---\n   at A.B() Two.',
    'system.exception: one. two.',
  ],
  [
    'a Python trace',
    'Traceback (most recent call last):\n  File "/a/b.py", line 12, in <module>\n    f()\n    ~^^\nValueError: One.',
    'f() valueerror: one.',
  ],
  ['what a program puts in front', `Backup says: ${MESSAGE}`, MESSAGE.toLowerCase()],
  [
    'wrongly decoded quotes',
    'â€˜aâ€™ â€œbâ€\u009d â€œcâ€ dâ€¦ eÂ fÂ\u00a0g hâ€“iâ€‘j',
    '\'a\' "b" "c" d... e f g h-i-j',
  ],
];

for (const [name, text, meant] of CASES) {
  test(`readable text comes out of ${name}`, () => {
    expect(words(text).trim()).toBe(meant);
  });
}

const PREFIXES = [
  '2026-11-18 16:55:31 [ERROR] ',
  '2026-11-18 16:55:31,123 ERROR ',
  '2026-11-18T16:55:31.1234567Z [error]: ',
  '[2026-11-18T16:55:31+01:00] WARN - ',
  '2026-11-18 16:55:31 | Error | ',
  '2026-11-18 16:55:31  Error  ',
  '18/11/2026 16:55 ',
  '11/18/2026 4:55:31 PM ',
  '11/18/2026 4:55:31 PM\t',
  '18.11.2026 16:55 - ',
  'Nov 18 16:55:31 host01 app[123]: ',
  '[WARNING] ',
  'WARNING: ',
  '> 2026-11-18 16:55 | ERROR: Backup says: ',
];

for (const prefix of PREFIXES) {
  test(`a log prefix disappears at the beginning of lines: ${prefix}`, () => {
    expect(unwrap(`${prefix}${MESSAGE}\n${prefix}Error 400: two`)).toBe(`${MESSAGE}\nError 400: two`);
  });
}

test('what is nested deeper than anything real comes back as it was', () => {
  let text = "'";
  for (let level = 0; level < 60; level++)
    text = text.replace(/[%&']/, (char) =>
      level % 2 ? `&#${char.charCodeAt(0)};` : `%${char.charCodeAt(0).toString(16)}`,
    );
  expect(unwrap(text)).toBe(text);
});

test('a colour that was escaped several times leaves no backslash to the word behind it', () => {
  const coloured = '\u001b[31;1mnot connected\u001b[0m';
  const escaped = JSON.stringify(JSON.stringify(JSON.stringify(coloured)));
  expect(unwrap(escaped)).toContain('not connected');
});

test('a colour whose escape is escaped takes no bracket of the text along', () => {
  const json = JSON.stringify({ message: '\u001b[31;1m[RAOP] : Blocked by tenant\u001b[0m' });
  expect(unwrap(json)).toContain('[RAOP] : Blocked by tenant');
});
