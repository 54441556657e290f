import { expect, test } from '@playwright/test';
import fc from 'fast-check';
import { type BuiltGate, readGate } from '../../src/authoring/read-gate.ts';
import { decided, redacted, takeOut, takeOutAll } from '../../src/search/gate/decided.ts';
import { PRIVATE } from '../fixtures/private-samples.ts';

let loaded: Promise<BuiltGate> | undefined;
const gateOfSite = () => (loaded ??= readGate('dist'));
const letters = (text: string) =>
  text
    .replace(/<\w+>/g, ' ')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');

const bytes = (text: string) => [...new TextEncoder().encode(text)].map((byte) => byte.toString(16).padStart(2, '0'));
/** Ways in which a text gets escaped, wrapped or cut on its way, by name. */
const WRAPPINGS: Record<string, (text: string) => string> = {
  percent: (text) => bytes(text).map((byte) => `%${byte}`).join(''), // biome-ignore format: one line reads better
  address: (text) => `error_description=${encodeURIComponent(text).replaceAll('%20', '+')}&x=1`,
  'percent twice': (text) => encodeURIComponent(encodeURIComponent(text)),
  json: (text) => JSON.stringify({ message: text }),
  'json twice': (text) => JSON.stringify(JSON.stringify({ message: text })),
  'unicode escapes': (text) =>
    Array.from({ length: text.length }, (_, at) => `\\u${text.charCodeAt(at).toString(16).padStart(4, '0')}`).join(''),
  entities: (text) => [...text].map((char) => `&#${char.codePointAt(0)};`).join(''),
  'zero width': (text) => [...text].join('\u200b'),
  'soft hyphens': (text) => [...text].join('\u00ad'),
  quoted: (text) => text.replace(/^/gm, '> '),
  colour: (text) => `\u001b[31m${text}\u001b[0m`,
  base64: (text) => Buffer.from(text).toString('base64'),
  base64url: (text) => Buffer.from(text).toString('base64url'),
  hex: (text) => bytes(text).join(''),
  'full width': (text) => text.replace(/[!-~]/g, (char) => String.fromCharCode(char.charCodeAt(0) + 0xfee0)),
};
const sample = fc.constantFrom(...PRIVATE.filter(({ held }) => !held));

for (const [name, wrap] of Object.entries(WRAPPINGS)) {
  test(`nothing private survives in a text that is wrapped: ${name}`, async () => {
    const gate = await gateOfSite();
    const left: string[] = [];
    for (const { id, text, secrets } of PRIVATE) {
      const passed = redacted(gate(wrap(text)));
      for (const secret of secrets)
        for (const form of [secret, wrap(secret)])
          if (letters(form).length > 3 && letters(passed).includes(letters(form))) left.push(`${id}: ${passed}`);
    }
    expect([...new Set(left)]).toEqual([]);
  });
}

test('nothing private survives a line end in the middle of it', async () => {
  const gate = await gateOfSite();
  const left: string[] = [];
  fc.assert(
    fc.property(
      sample,
      fc.double({ min: 0, max: 1, noNaN: true }),
      fc.constantFrom('\n', '\r\n', '\n  '),
      (one, at, end) => {
        for (const secret of one.secrets) {
          const cut = 1 + Math.floor(at * (secret.length - 1));
          const text = one.text.replace(secret, secret.slice(0, cut) + end + secret.slice(cut));
          const passed = redacted(gate(text));
          if (letters(secret).length > 3 && letters(passed).includes(letters(secret)))
            left.push(`${JSON.stringify(text)}\n${passed}`);
        }
      },
    ),
    { numRuns: 400 },
  );
  expect(left.slice(0, 5)).toEqual([]);
});

test('any text passes without an error, and passes again unchanged', async () => {
  const gate = await gateOfSite();
  const changed: string[] = [];
  const piece = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 30 }),
    fc.constantFrom(...PRIVATE.filter(({ held }) => !held).map(({ text }) => text)),
    fc.constantFrom(
      '%',
      '%4',
      '\\u00',
      '&#x',
      '<name>',
      '<',
      '>',
      '{upn}',
      '\\n',
      '"',
      "'",
      '=',
      '-----BEGIN ',
      '\u001b[',
      'â€™',
      '12 34',
      'a@',
    ),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 6 }), fc.constantFrom('', ' ', '\n'), (parts, between) => {
      const once = redacted(gate(parts.join(between)));
      const twice = redacted(gate(once));
      if (once !== twice) changed.push(`${JSON.stringify(parts.join(between))}\n${once}\n${twice}`);
    }),
    { numRuns: 500 },
  );
  expect(changed.slice(0, 3)).toEqual([]);
});

test('what the reader puts back stands where it stood, and what the reader takes out is gone', async () => {
  const gate = await gateOfSite();
  fc.assert(
    fc.property(sample, fc.nat(), fc.nat(), ({ text }, one, other) => {
      const pieces = gate(text);
      const taken = pieces.filter((piece) => typeof piece !== 'string');
      const whole = pieces.map((piece) => (typeof piece === 'string' ? piece : piece.value)).join('');
      expect(decided(pieces, new Set(taken))).toBe(whole);
      const at = one % pieces.length;
      const piece = pieces[at];
      if (typeof piece !== 'string') return;
      const from = other % piece.length;
      const fewer = takeOut(pieces, at, from, piece.length);
      expect(redacted(fewer).length).toBe(redacted(pieces).length - (piece.length - from) + '<word>'.length);
      const sought = piece.slice(from).trim();
      if (sought)
        expect(
          takeOutAll(pieces, sought).some(
            (left) => typeof left === 'string' && left.toLowerCase().includes(sought.toLowerCase()),
          ),
        ).toBe(false);
    }),
    { numRuns: 300 },
  );
});
