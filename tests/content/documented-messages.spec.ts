import { expect, test } from '@playwright/test';
import fc from 'fast-check';
import { redact } from '../../src/search/redact/redact.ts';
import { normalise } from '../../src/search/text/normalise.ts';
import { unwrap as unwrapWith } from '../../src/search/unwrap/unwrap.ts';
import { publishedEntries } from '../fixtures/content-site.ts';
import { CONTENT_FIELD } from '../fixtures/field.ts';

const PREFIXES = CONTENT_FIELD.vocabulary.prefixes;
const unwrap = (text: string) => unwrapWith(text, PREFIXES);
const MESSAGES = publishedEntries().flatMap(({ messages }) => messages);

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
  prefix: (text) => `${PREFIXES[0] ?? ''} ${text}`,
};
const NAMES = Object.keys(WRAPPINGS);
const wrapped = fc.tuple(
  fc.constantFrom(...MESSAGES),
  fc.array(fc.constantFrom(...NAMES), { minLength: 1, maxLength: 3 }),
);

test('every documented message comes back unwrapped as it was', () => {
  expect(MESSAGES.length).toBeGreaterThan(0);
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

test('documented messages with their holes unfilled are untouched by redaction', () => {
  expect(MESSAGES.map((text) => redact(text, CONTENT_FIELD.kept).text)).toEqual(MESSAGES);
});
