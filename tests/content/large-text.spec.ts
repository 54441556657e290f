import { expect, test } from '@playwright/test';
import fc from 'fast-check';
import { withoutCards } from '../../src/search/index/catalogue.ts';
import { type LargeText, largeTexts } from '../../src/search/large/large-text.ts';
import { search } from '../../src/search/search.ts';
import { timeStamp } from '../bench/fill-holes.ts';
import { below, mulberry32, pick } from '../bench/mulberry32.ts';
import { builtSearch } from '../fixtures/content-site.ts';
import { goldenCases } from '../fixtures/golden-cases.ts';
import { isLong } from '../fixtures/is-long.ts';
import { CONTENT } from '../fixtures/sites.ts';

const GOLDEN = goldenCases(CONTENT.content);

const SEED = 20261128;
const RUNS = isLong ? 2000 : 40;
const encode = (text: string) => new TextEncoder().encode(text);
const decode = (bytes: Uint8Array) => new TextDecoder().decode(bytes);

/** Reads bytes in pieces, as the worker does. */
function read(reading: LargeText, bytes: Uint8Array, piece = 1 << 20) {
  for (let at = 0; at < bytes.length; ) {
    const end = Math.min(bytes.length, at + piece);
    at += reading.take(bytes.subarray(at, end), end === bytes.length);
  }
  return reading.gleaned();
}

/** Lines of a log in which nothing is documented. */
const random = mulberry32(SEED);
const noise = (count: number) =>
  Array.from(
    { length: count },
    () => `${timeStamp(random)} INFO worker-${below(random, 20)} request took ${below(random, 9999)} ms`,
  );

const WRAPPINGS: Record<string, (text: string) => string> = {
  'as it is': (text) => text,
  'as JSON': (text) => JSON.stringify({ level: 'error', text }),
  'in an address': (text) => `GET /callback?error_description=${encodeURIComponent(text)} 302`,
  'in markup': (text) => text.replaceAll('"', '&quot;').replaceAll("'", '&#39;'),
};

for (const [how, wrapped] of Object.entries(WRAPPINGS)) {
  test(`every documented message, ${how}, is found in a log that is read in one pass`, async () => {
    const { catalogue } = await builtSearch();
    const begin = largeTexts(catalogue, decode);
    const lines = noise(200);
    const missed = withoutCards(catalogue.entries).flatMap(({ id, messages }) =>
      messages.flatMap((message) => {
        const said = wrapped(message.replace(/\{\w+\}/g, 'contoso'));
        const text = lines.toSpliced(below(random, lines.length), 0, said).join('\n');
        return read(begin(), encode(text)).text.includes(said) ? [] : [`${id}: ${said}`];
      }),
    );
    expect(missed).toEqual([]);
  });
}

test('a whole error in a long log is judged like the error alone', async () => {
  const { catalogue, text, judge } = await builtSearch();
  const begin = largeTexts(catalogue, decode);
  const first = (query: string) => search(catalogue, text, query, judge).results[0];
  const cases = GOLDEN.filter(({ kind, held }) => kind === 'positive' && !held);
  const other = cases.flatMap(({ name, paste, entries }) => {
    const log = noise(400).toSpliced(below(random, 400), 0, paste).join('\n');
    const [alone, within] = [first(paste)?.id ?? '', first(read(begin(), encode(log)).text)?.id];
    return alone === within || !entries.includes(alone) ? [] : [`${name}: ${alone} → ${within}`];
  });
  // Words of the surroundings, which order entries that fit alike, may lie outside of what is kept.
  expect(other.length, other.join(', ')).toBeLessThanOrEqual(cases.length / 100);
});

test('what is kept stands in the text, on the lines that are named, however the text is cut in pieces', async () => {
  const { catalogue } = await builtSearch();
  const begin = largeTexts(catalogue, decode);
  const messages = catalogue.entries.flatMap((entry) => entry.messages);
  const codes = catalogue.entries.flatMap((entry) => entry.codes);
  for (let run = 0; run < RUNS; run++) {
    const lines = noise(below(random, 120)).concat(
      'Grüße, 日本語 и так далее',
      `${pick(random, codes)}${below(random, 99)}`,
    );
    for (let count = below(random, 4); count > 0; count--)
      lines.splice(below(random, lines.length), 0, pick(random, messages));
    const bytes = encode(lines.join(pick(random, ['\n', '\r\n'])));
    const whole = read(begin(), bytes);
    for (const [at, line] of whole.text.split(/\r?\n/).entries())
      expect(lines[(whole.lines[at] as number) - 1]).toContain(line);
    expect(read(begin(), bytes, 4097 + below(random, 5000)).text).toBe(whole.text);
  }
});

test('any bytes are read to their end', async () => {
  const { catalogue } = await builtSearch();
  const begin = largeTexts(catalogue, decode);
  const codes = catalogue.entries.flatMap((entry) => entry.codes);
  const pieces = fc.array(
    fc.oneof(
      fc.uint8Array({ maxLength: 3000 }),
      fc.string({ unit: 'binary', maxLength: 3000 }).map(encode),
      fc
        .constantFrom('%', '%25', '\\u00', '&#', pick(random, codes).slice(0, -2), '\\', '\n', 'a'.repeat(5000))
        .map(encode),
    ),
    { maxLength: 12 },
  );
  fc.assert(
    fc.property(pieces, (parts) => {
      const bytes = Uint8Array.from(parts.flatMap((part) => [...part]));
      const { text, lines } = read(begin(), bytes);
      expect(text.length).toBeLessThanOrEqual(2 * bytes.length);
      if (bytes.length > 0) expect(lines).toHaveLength(text.split('\n').length);
    }),
    { numRuns: RUNS, seed: SEED },
  );
});
