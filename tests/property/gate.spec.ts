import { expect, test } from '@playwright/test';
import fc from 'fast-check';
import { decided, redacted, takeOut, takeOutAll } from '../../src/search/gate/decided.ts';
import { builtGate } from '../fixtures/fixture-site.ts';
import { lostOf, PRIVATE, PUBLIC } from '../fixtures/private-samples.ts';
import { ESCAPES, leftInWrapped, letters } from '../fixtures/wrapped-secrets.ts';

const sample = fc.constantFrom(...PRIVATE.filter(({ held }) => !held));

for (const [name, wrap] of Object.entries(ESCAPES)) {
  test(`nothing private survives in a text that is wrapped: ${name}`, async () => {
    expect(leftInWrapped(await builtGate(), PRIVATE, wrap)).toEqual([]);
  });
}

test('nothing private survives a line end, wherever in it that stands', async () => {
  const gate = await builtGate();
  const left: string[] = [];
  for (const { text, secrets } of PRIVATE.filter(({ held }) => !held)) {
    for (const secret of secrets.filter((one) => letters(one).length > 3)) {
      for (let cut = 1; cut < secret.length; cut++) {
        const wrapped = text.replace(secret, `${secret.slice(0, cut)}\n${secret.slice(cut)}`);
        const passed = redacted(gate(wrapped));
        if (letters(passed).includes(letters(secret))) left.push(`${JSON.stringify(wrapped)}\n${passed}`);
      }
    }
  }
  expect(left).toEqual([]);
});

test('nothing private survives another line end in the middle of it', async () => {
  const gate = await builtGate();
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

test('a value is taken out where it fills a message, and not where the same word stands before', async () => {
  const gate = await builtGate();
  const text =
    'Nov 28 01:10:02 nas-7 backup.sh[812]: repository is already locked by PID 77 on nas-9 by backup (UID 0, GID 0)';
  const once = redacted(gate(text));
  expect(once).toContain(' by <name> (UID');
  expect(redacted(gate(once))).toBe(once);
});

test('codes, commands, permissions, versions and folders of programs stay', async () => {
  const gate = await builtGate();
  expect(PUBLIC.length).toBeGreaterThanOrEqual(60);
  expect(lostOf(PUBLIC, (text) => redacted(gate(text)))).toEqual([]);
});

test('any text passes without an error, and passes again unchanged', async () => {
  const gate = await builtGate();
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
  const gate = await builtGate();
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
