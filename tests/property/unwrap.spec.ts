import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import fc from 'fast-check';
import { parse } from 'yaml';
import { contentRoot } from '../../src/content-root.ts';
import { normalise } from '../../src/search/text/normalise.ts';
import { unwrap as unwrapWith } from '../../src/search/unwrap/unwrap.ts';

const SAYINGS = ['Help with:'];
const unwrap = (text: string) => unwrapWith(text, SAYINGS);
const ERRORS = `${contentRoot()}/errors`;
const MESSAGES = readdirSync(ERRORS).flatMap((file) => {
  const frontmatter = readFileSync(`${ERRORS}/${file}`, 'utf8').split(/^---$/m)[1] ?? '';
  const { messages = [] } = parse(frontmatter) as { messages?: { text: string }[] };
  return messages.map(({ text }) => text);
});

/** Words only, because wrapping may put a bar or a quote mark between two of them. */
const wordsOf = (text: string) => ` ${(normalise(text).match(/[\p{L}\p{N}_]+/gu) ?? []).join(' ')} `;
const escapeHtml = (text: string) =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');
const lines = (text: string, prefix: string) =>
  text
    .split('\n')
    .map((line) => prefix + line)
    .join('\n');

const WRAPPINGS: Record<string, (text: string) => string> = {
  string: (text) => JSON.stringify(text),
  object: (text) =>
    JSON.stringify({ error: { code: 'BadRequest', message: text, innerError: { date: '2026-11-18' } } }),
  details: (text) => JSON.stringify({ details: [{ internalException: { message: text } }] }, null, 2),
  url: encodeURIComponent,
  form: (text) => new URLSearchParams({ error: 'x', error_description: text }).toString(),
  html: escapeHtml,
  paragraph: (text) => `<p>${text}</p>`,
  colour: (text) => `\u001b[31;1m${text}\u001b[0m`,
  quote: (text) => lines(text, '> '),
  fence: (text) => `\`\`\`\n${text}\n\`\`\``,
  frame: (text) => `Get-X : ${text}\nAt line:1 char:1\n+ Get-X\n+ ~~~~~\n    + CategoryInfo          : NotSpecified`,
  frame7: (text) => `Get-X: \nLine |\n   1 |  Get-X\n     |  ~~~~~\n${lines(text, '     | ')}`,
  log: (text) => lines(text, '2026-11-18 16:55:31 [ERROR] '),
  saying: (text) => `Help with: ${text}`,
};
const NAMES = Object.keys(WRAPPINGS);
const wrapped = fc.tuple(
  fc.constantFrom(...MESSAGES),
  fc.array(fc.constantFrom(...NAMES), { minLength: 1, maxLength: 3 }),
);

test('every documented message comes back as it was', () => {
  expect(MESSAGES.length).toBeGreaterThan(100);
  expect(MESSAGES.filter((message) => unwrap(message) !== message)).toEqual([]);
});

test('a wrapped message keeps all its words in order, whatever it is wrapped in', () => {
  const lost: string[] = [];
  fc.assert(
    fc.property(wrapped, ([message, names]) => {
      const text = names.reduce((inner, name) => (WRAPPINGS[name] as (text: string) => string)(inner), message);
      if (!wordsOf(unwrap(text)).includes(wordsOf(message))) lost.push(`${names.join(' in ')}: ${unwrap(text)}`);
    }),
    { numRuns: 4000 },
  );
  expect(lost.slice(0, 5)).toEqual([]);
});

test('a message that is wrapped into lines keeps its words apart', () => {
  const lost: string[] = [];
  fc.assert(
    fc.property(
      fc.constantFrom(...MESSAGES),
      fc.integer({ min: 20, max: 80 }),
      fc.constantFrom(...NAMES),
      (message, width, name) => {
        const broken = message.replace(new RegExp(`(.{1,${width}}) `, 'g'), '$1\n');
        const text = (WRAPPINGS[name] as (text: string) => string)(broken);
        if (!wordsOf(unwrap(text)).includes(wordsOf(message))) lost.push(`${name}: ${unwrap(text)}`);
      },
    ),
    { numRuns: 2000 },
  );
  expect(lost.slice(0, 5)).toEqual([]);
});

test('sentences are untouched', () => {
  const changed: string[] = [];
  fc.assert(
    fc.property(fc.stringMatching(/^[A-Za-z0-9 .,:']{0,80}$/), (text) => {
      if (unwrap(text) !== text) changed.push(text);
    }),
    { numRuns: 3000 },
  );
  expect(changed).toEqual([]);
});

const TOKENS = [
  ...'\\"\'/%&<>{}[]`~|+ :;.,@#=\n\r\tnrtux0123',
  ...[
    '%25',
    '%5c',
    '%22',
    '&amp;',
    '&#92;',
    '&lt;',
    '<br>',
    '</p',
    '\\u005c',
    '\\\\',
    'At line:1 char:1',
    '+ CategoryInfo : ',
    '\u001b[31m',
  ],
  ...[
    'Line |',
    '     | ',
    'Help with: ',
    '2026-11-18 16:55 ',
    '[ERROR] ',
    '> ',
    '```',
    'at A.B()',
    'File "a", line 1',
    'â€',
    'Â ',
    'C:\\',
    'A',
  ],
];

test('unwrapping twice changes nothing more, makes nothing longer and never throws', () => {
  const changed: string[] = [];
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...TOKENS), { maxLength: 30 }), fc.string(), (tokens, any) => {
      const text = tokens.join('') + any;
      const once = unwrap(text);
      if (unwrap(once) !== once || once.length > text.length) changed.push(text);
    }),
    { numRuns: 10_000 },
  );
  expect(changed).toEqual([]);
});

/** What `unwrap` gives its patterns to read and what they give to its functions, in calls and characters. */
function workOf(text: string): number {
  const replace = String.prototype.replace;
  let work = 0;
  // biome-ignore lint/suspicious/noExplicitAny: stands in for all overloads.
  String.prototype.replace = function (this: string, pattern: any, by: any) {
    work += this.length;
    const counted = (...found: string[]) => {
      work++;
      return by(...found);
    };
    return replace.call(this, pattern, typeof by === 'function' ? counted : by);
  } as typeof replace;
  try {
    unwrap(text);
  } finally {
    String.prototype.replace = replace;
  }
  return work;
}

const HOSTILE = [
  '\\',
  '%25',
  '%',
  '<',
  '&',
  '&amp;',
  '{',
  '[',
  '"',
  '\u001b',
  '\u001b[',
  '> ',
  ' ',
  '`',
  '~',
  '+ ',
  '| ',
  '%E2%80',
  '<br ',
  '\n',
  'At /',
  '  at a.b(',
  '&amp;#37;26',
];

for (const unit of HOSTILE) {
  test(`the work for a text of ${JSON.stringify(unit)} grows no faster than the text`, () => {
    const excess: string[] = [];
    for (const [head, tail] of [
      ['', ''],
      ['\\"', '"'],
      ['Line |\n', 'x'],
      ['%3a+', '\\"'],
    ] as const) {
      const of = (size: number) => `${head}${unit.repeat(Math.ceil(size / unit.length))}${tail}`;
      const worst = 16 * 25;
      for (const size of [2_000, 20_000, 200_000]) {
        const text = of(size);
        const work = workOf(text);
        if (work > worst * text.length) excess.push(`${size}: ${work}`);
        if (unwrap(text).length > text.length) excess.push(`${size}: longer`);
      }
    }
    expect(excess).toEqual([]);
  });
}
