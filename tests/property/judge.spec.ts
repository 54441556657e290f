import { expect, test } from '@playwright/test';
import { evidenceIndex } from '../../src/search/judge/evidence-index.ts';
import { search } from '../../src/search/search.ts';
import { guid } from '../bench/fill-holes.ts';
import { mulberry32, pick } from '../bench/mulberry32.ts';
import { CODES, UNKNOWN_CODE } from '../fixtures/fixture-roles.ts';
import { builtSearch } from '../fixtures/fixture-site.ts';
import { noise } from '../fixtures/noise.ts';

const SEED = 20261121;
/** Violations that a failure shows. */
const SHOWN = 12;

/** Calls of maps and sets, and characters that searching and cutting texts may read. */
function workOf(run: () => unknown): number {
  let work = 0;
  const undo: (() => void)[] = [];
  // biome-ignore lint/suspicious/noExplicitAny: stands in for methods of any signature.
  const spy = (owner: any, name: string, cost: (self: any, result: any, given: any[]) => number) => {
    const method = owner[name];
    // biome-ignore lint/suspicious/noExplicitAny: as above.
    owner[name] = function (...given: any[]) {
      const result = method.apply(this, given);
      work += cost(this, result, given);
      return result;
    };
    undo.push(() => {
      owner[name] = method;
    });
  };
  for (const [owner, names] of [
    [Map.prototype, ['get', 'has', 'set']],
    [Set.prototype, ['has', 'add']],
  ] as const)
    for (const name of names) spy(owner, name, () => 1);
  spy(String.prototype, 'slice', (_, result: string) => result.length);
  spy(String.prototype, 'replace', (self: string) => self.length);
  spy(String.prototype, 'includes', (self: string) => self.length / 100);
  // It reads from where it is told to where it finds something, or to the end.
  spy(
    String.prototype,
    'indexOf',
    (self: string, found: number, given) => Math.max(0, (found === -1 ? self.length : found) - (given[1] ?? 0)) / 100,
  );
  try {
    run();
  } finally {
    for (const one of undo) one();
  }
  return work;
}

test('hostile texts of growing length cost work that grows no faster than they do', async () => {
  const { catalogue, text, judge } = await builtSearch();
  const { messages } = evidenceIndex(catalogue.entries);
  const { grams } = messages.reduce((a, b) => (a.grams.length > b.grams.length ? a : b));
  const short = catalogue.entries.flatMap(({ messages }) => messages).reduce((a, b) => (a.length < b.length ? a : b));
  const units: Record<string, string> = {
    'one letter': 'a',
    'one letter a line': 'x\n',
    'all grams of a message': grams.join(''),
    'a gram a line': `${grams[0]}\n`,
    'a short message': `${short} `,
    'short lines': 'ab cd\n',
    'short messages, one a line': `${short}\n`,
    'opening brackets': '{"a":[',
    brackets: '[]{}',
    quotes: '\\"',
    codes: `${Object.keys(CODES)[0]} `,
    'unknown codes': `${UNKNOWN_CODE} `,
    'parts of a code': 'a.b-',
    digits: '0',
    'combining marks': 'e\u0301',
  };
  const sizes = [2_000, 20_000, 200_000];
  const excess: string[] = [];
  // What is prepared for the first text is not its work.
  judge('zorbleflax').reader?.near();
  for (const [name, unit] of Object.entries(units)) {
    let before = 0;
    for (const size of sizes) {
      const paste = unit.repeat(Math.ceil(size / unit.length));
      const work = workOf(() => search(catalogue, text, paste, judge));
      const each = work / paste.length;
      if (before > 0 && each > 1.5 * before + 20) {
        excess.push(`${name}: ${before} for each character, of ${size} characters ${each}`);
        break;
      }
      before = Math.max(before, each);
    }
  }
  expect(excess).toEqual([]);
});

test('a paste of only ids and noise finds nothing', async () => {
  const { catalogue, text, judge } = await builtSearch();
  const random = mulberry32(SEED);
  const found: string[] = [];
  for (let turn = 0; turn < 400; turn++) {
    const paste = [...noise(random), guid(random), ...noise(random)].join(pick(random, ['\n', ' ', '\r\n', ', ']));
    const { results, searched, reading } = search(catalogue, text, paste, judge);
    const says = results.map(({ id, confidence }) => `${id} ${confidence}`).join(', ');
    if (!searched || says || (reading?.groups.length ?? 0) > 0) found.push(`${says}: ${JSON.stringify(paste)}`);
  }
  expect(found.slice(0, SHOWN)).toEqual([]);
});
