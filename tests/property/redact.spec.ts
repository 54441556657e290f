import { expect, test } from '@playwright/test';
import fc from 'fast-check';
import { redact as redactWith } from '../../src/search/redact/redact.ts';
import { FIXTURE_FIELD } from '../fixtures/field.ts';

const redact = (text: string, kept = FIXTURE_FIELD.kept) => redactWith(text, kept);

const hex = (length: number) =>
  fc.string({ unit: fc.constantFrom(...'0123456789abcdefABCDEF'), minLength: length, maxLength: length });
const word = fc.string({
  unit: fc.constantFrom(...'abcdefghijklmnopqrstuvwxyz0123456789'),
  minLength: 1,
  maxLength: 12,
});
const random = (from: number, to: number) =>
  fc.string({
    unit: fc.constantFrom(...'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_-'),
    minLength: from,
    maxLength: to,
  });
const number = (to: number) => fc.integer({ min: 0, max: to });
const two = (to: number) => fc.integer({ min: 1, max: to }).map((value) => String(value).padStart(2, '0'));
const top = fc.constantFrom('com', 'net', 'org', 'de', 'co.uk', 'storage.example', 'local');
const domain = fc.tuple(word, word, top).map(([a, b, end]) => `${a}-x.${b}q.${end}`);

/** Private values of each kind, and a plain pattern that would still find one. */
const PRIVATE: Record<string, [fc.Arbitrary<string>, RegExp]> = {
  email: [
    fc
      .tuple(word, fc.constantFrom('', '.', '+', '_x#EXT#', "'"), word, domain)
      .map(([a, s, b, d]) => `${a}${s}${b}@${d}`),
    /[^\s@]+@[^\s@]+\.[a-z]{2,}/i,
  ],
  guid: [
    fc.tuple(hex(8), hex(4), hex(4), hex(4), hex(12)).map((parts) => parts.join('-')),
    /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/i,
  ],
  bareGuid: [hex(32), /[0-9a-f]{32}/i],
  domain: [domain, /[a-z0-9]+-x\.[a-z0-9]+q\.[a-z]{2}/i],
  jwt: [fc.array(random(8, 30), { minLength: 1, maxLength: 3 }).map((parts) => `eyJ${parts.join('.')}`), /eyJ[\w-]{8}/],
  ip: [fc.tuple(number(255), number(255), number(255), number(255)).map((all) => all.join('.')), /\d+\.\d+\.\d+\.\d+/],
  time: [
    fc
      .tuple(two(12), two(28), two(23), two(59), fc.constantFrom('T', ' '))
      .map(([m, d, h, s, t]) => `2026-${m}-${d}${t}${h}:${s}:${s}Z`),
    /\d{4}-\d\d-\d\d[T ]\d\d:\d\d/,
  ],
  secret: [fc.tuple(hex(3), random(34, 34)).map(([a, b]) => `${a}8Q~${b}`), /Q~/],
  password: [random(1, 30).map((value) => `password=${value}`), /password=[^<]/],
  url: [fc.tuple(word, domain, word).map(([a, d, b]) => `https://${a}.${d}/${b}?${a}=${b}`), /:\/\/[^<\s]/],
  path: [word.map((name) => `C:\\Users\\${name}\\Desktop`), /Users\\[^<\s]/],
  device: [
    fc
      .string({ unit: fc.constantFrom(...'ABCDEFGH0123456789'), minLength: 7, maxLength: 7 })
      .map((name) => `DESKTOP-${name}`),
    /DESKTOP-/,
  ],
};
const prose = fc.constantFrom(
  'The user account',
  'does not exist in',
  'Error:',
  '(403)',
  'at',
  '->',
  '0x8004230F:',
  '|',
  'said',
  '"x"',
  '…',
);
const frame = fc.constantFrom(
  ['', ''],
  ["'", "'"],
  ['"', '"'],
  ['(', ')'],
  ['{', '}'],
  ['', '.'],
  ['', ','],
  ['[', ']'],
  ['id=', ';'],
  ['- ', ':'],
);
const kinds = Object.keys(PRIVATE);
const someone = fc
  .constantFrom(...kinds)
  .chain((kind) =>
    fc.record({ kind: fc.constant(kind), value: (PRIVATE[kind] as [fc.Arbitrary<string>, RegExp])[0], frame, prose }),
  );
const paste = fc.array(someone, { maxLength: 8 });
const written = (parts: readonly { value: string; frame: readonly string[]; prose: string }[]) =>
  parts.map(({ value, frame, prose }) => `${prose} ${frame[0]}${value}${frame[1]}`).join(' ');
/** Pieces of what the rules look for, thrown together without spaces. */
const jumble = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        ...' @.:-/\\=?&#"\'<>{}(),;%~|_+',
        ...[
          'https://',
          '@',
          '.com',
          'eyJ',
          'password',
          'trace id',
          'Q~',
          '<id>',
          '{upn}',
          '/users/',
          '2026-11-18',
          'T16:42',
          '10.0.0.1',
          '::',
          'bearer ',
          'DESKTOP-',
          '%40',
          'sig',
          '3f1c2b7e-0000-4000-8000-00000000a1b2',
          'docs.kopia.io',
          'b5946137-7b9f-4925-af80-51abd60b20d5',
          'contoso.storage.example',
          'client_secret=',
          '"',
          'S-1-5-21-7-8-9',
          "o'b",
          'users',
          '\\\\',
          '?a=',
        ],
      ),
      word,
      random(1, 50),
    ),
    { maxLength: 25 },
  )
  .map((parts) => parts.join(''));

/** Puts the values back, in order. */
function restored({ text, taken }: ReturnType<typeof redact>): string {
  let result = '';
  let rest = text;
  for (const { placeholder, value } of taken) {
    const at = rest.indexOf(placeholder);
    result += rest.slice(0, at) + value;
    rest = rest.slice(at + placeholder.length);
  }
  return result + rest;
}

test('redacting twice changes nothing more', () => {
  const violations: string[] = [];
  fc.assert(
    fc.property(fc.oneof(paste.map(written), jumble, fc.string({ unit: 'grapheme', maxLength: 80 })), (text) => {
      const once = redact(text).text;
      const twice = redact(once);
      if (twice.text !== once || twice.taken.length > 0) violations.push(`${text}\n${once}\n${twice.text}`);
    }),
    { numRuns: 6000 },
  );
  expect(violations.slice(0, 3)).toEqual([]);
});

test('nothing private survives', () => {
  const violations: string[] = [];
  fc.assert(
    fc.property(paste, (parts) => {
      const text = written(parts);
      const left = redact(text).text;
      for (const [kind, [, pattern]] of Object.entries(PRIVATE))
        if (pattern.test(left)) violations.push(`${kind}: ${text}\n${left}`);
    }),
    { numRuns: 4000 },
  );
  expect(violations.slice(0, 3)).toEqual([]);
});

test('the values put back in order give the text again', () => {
  const violations: string[] = [];
  fc.assert(
    fc.property(fc.oneof(paste.map(written), jumble), (text) => {
      if (/<(?:email|id|tenant|host|ip|url|time|token|secret|device|user)>/.test(text)) return;
      if (restored(redact(text)) !== text) violations.push(text);
    }),
    { numRuns: 4000 },
  );
  expect(violations).toEqual([]);
});

test('a warning is due exactly when a token or secret was taken', () => {
  const violations: string[] = [];
  fc.assert(
    fc.property(paste, (parts) => {
      const { taken, hasSecret } = redact(written(parts));
      const due = parts.some(({ kind }) => ['jwt', 'secret', 'password'].includes(kind));
      const listed = taken.some(({ kind }) => kind === 'token' || kind === 'secret');
      if (hasSecret !== listed || (due && !hasSecret)) violations.push(written(parts));
    }),
    { numRuns: 2000 },
  );
  expect(violations.slice(0, 3)).toEqual([]);
});
