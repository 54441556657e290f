import { expect, test } from '@playwright/test';
import { redacted } from '../../src/search/gate/decided.ts';
import type { Piece } from '../../src/search/redact/piece.ts';
import { search } from '../../src/search/search.ts';
import { contentExamples } from '../fixtures/content-examples.ts';
import { builtGate, builtSearch } from '../fixtures/content-site.ts';
import { goldenCases } from '../fixtures/golden-cases.ts';
import { sampled } from '../fixtures/is-long.ts';
import { fieldSamples, lostOf, markedPastes, PRIVATE, PUBLIC, publicOfField } from '../fixtures/private-samples.ts';
import { CONTENT } from '../fixtures/sites.ts';
import { ESCAPES, leftInWrapped } from '../fixtures/wrapped-secrets.ts';

const GOLDEN = goldenCases(CONTENT.content);
const OF_FIELD = fieldSamples(CONTENT.content);
const SAMPLES = [...PRIVATE, ...OF_FIELD];
const PLACEHOLDER = /<\w+>/g;
const bare = (text: string) => text.replace(PLACEHOLDER, ' ').toLowerCase();
const letters = (text: string) => bare(text).replace(/[^\p{L}\p{N}]/gu, '');

/** Samples of which a secret, or a word or number of four characters of one, is left. */
async function leaks(held: boolean): Promise<string[]> {
  const gate = await builtGate();
  return SAMPLES.filter((sample) => sample.held === held).flatMap(({ id, text, secrets }) => {
    const left = redacted(gate(text));
    const traces = secrets.flatMap((secret) => secret.match(/[\p{L}\p{N}]{4,}/gu) ?? []);
    const isLeft =
      secrets.some((secret) => letters(left).includes(letters(secret))) ||
      traces.some((trace) => bare(left).includes(trace.toLowerCase()));
    return isLeft ? [id] : [];
  });
}

test('nothing private is left of any sample, in no spelling, language or wrapping', async () => {
  expect(SAMPLES.length).toBeGreaterThanOrEqual(150);
  expect(await leaks(false)).toEqual([]);
});

test('nothing private is left of samples that no rule was made for', async () => {
  expect(await leaks(true)).toEqual([]);
});

test("nothing private is left of the field's samples, however they are escaped", async () => {
  const gate = await builtGate();
  const left = Object.entries(ESCAPES).flatMap(([name, wrap]) =>
    leftInWrapped(gate, OF_FIELD, wrap).map((text) => `${name}, ${text}`),
  );
  expect(left).toEqual([]);
});

const examples = contentExamples(CONTENT.content);

test('what has passed the gate finds what the whole text found, first and as surely', { tag: '@long' }, async () => {
  const gate = await builtGate();
  const { catalogue, text, judge } = await builtSearch();
  const changed: string[] = [];
  for (const { name, paste } of sampled([...GOLDEN, ...examples], 2)) {
    const answers = [paste, redacted(gate(paste))].map((typed) => search(catalogue, text, typed, judge).results);
    const [before, after] = answers.map(([first]) => first && `${first.id} ${first.confidence}`);
    if (before !== after) changed.push(`${name}: ${before} -> ${after}`);
  }
  expect(changed).toEqual([]);
});

test('redacting twice changes nothing', { tag: '@long' }, async () => {
  const gate = await builtGate();
  const texts = [...GOLDEN, ...examples].map(({ paste }) => paste).concat(SAMPLES.map(({ text }) => text));
  const changed = texts.map((text) => redacted(gate(text))).filter((once) => redacted(gate(once)) !== once);
  expect(changed).toEqual([]);
});

test('at most 8 of 100 public words of pasted errors are taken out', async () => {
  const gate = await builtGate();
  let [all, lost] = [0, 0];
  const gone: string[] = [];
  for (const { golden, private: marked } of markedPastes(CONTENT.content)) {
    const pieces = gate(GOLDEN.find(({ name }) => name === golden)?.paste ?? '');
    const whole = pieces.map((piece) => (typeof piece === 'string' ? piece : piece.value)).join('');
    const isPrivate = new Set<number>();
    for (const value of marked) {
      let at = whole.indexOf(value);
      expect(at, `${golden}: ${value}`).not.toBe(-1);
      for (; at !== -1; at = whole.indexOf(value, at + 1))
        for (let offset = at; offset < at + value.length; offset++) isPrivate.add(offset);
    }
    const wasTaken = takenOffsets(pieces);
    for (const { 0: word, index } of whole.matchAll(/[\p{L}\p{N}]+/gu)) {
      if (isPrivate.has(index)) continue;
      all++;
      if (!wasTaken(index)) continue;
      lost++;
      gone.push(`${golden}: ${word}`);
    }
  }
  expect(lost / Math.max(1, all), gone.join('\n')).toBeLessThanOrEqual(0.08);
});

test('codes, roles, services and commands of the field stay', async () => {
  const gate = await builtGate();
  const samples = [...PUBLIC, ...publicOfField(CONTENT.content)];
  expect(lostOf(samples, (text) => redacted(gate(text)))).toEqual([]);
});

/** Whether a place of the whole text lies in a piece that was taken out. */
function takenOffsets(pieces: readonly Piece[]): (offset: number) => boolean {
  const stretches: [number, number][] = [];
  let offset = 0;
  for (const piece of pieces) {
    const length = typeof piece === 'string' ? piece.length : piece.value.length;
    if (typeof piece !== 'string') stretches.push([offset, offset + length]);
    offset += length;
  }
  return (place) => stretches.some(([from, to]) => place >= from && place < to);
}
