/**
 * What the requests of a search tell the host of private values: `npm run bench:private`. Pastes of the content that have such values
 * marked get invented ones; what is asked for with them is compared with what is asked for with a word that no site has in their place.
 */
import { parseArgs } from 'node:util';
import { withoutCards } from '../../src/search/index/catalogue.ts';
import { contentReader } from '../fixtures/content-reader.ts';
import { firstResultOf } from '../fixtures/first-result-of.ts';
import { goldenCases } from '../fixtures/golden-cases.ts';
import { type GrownIndex, grownIndex } from '../fixtures/grown-index.ts';
import { CONTENT } from '../fixtures/sites.ts';
import { markdownTable } from './markdown-table.ts';
import { below, mulberry32, pick, type Random } from './mulberry32.ts';

const SEED = 20261128;
const { values } = parseArgs({
  options: { pastes: { type: 'string', default: '1000' }, entries: { type: 'string', default: '0,1000' } },
});

const LETTERS = 'abcdefghijklmnopqrstuvwxyz';
const ownWords = contentReader('tests/fixtures')
  .jsonLines<{ secrets: string[] }>('private.jsonl')
  .flatMap(({ secrets }) => secrets)
  .filter((secret) => /^[\p{L}' -]+$/u.test(secret));

const NOBODYS = 'zqkvwx';
/** `strange`: other letters and digits; `common`: names that are made of common words, as `Will Summer` is. */
const KINDS = ['strange', 'common'] as const;
type Kind = (typeof KINDS)[number];

/** A value in the place of another. */
function invented(random: Random, value: string, kind: Kind): string {
  if (kind === 'common' && /^[\p{L}' -]+$/u.test(value)) return pick(random, ownWords);
  return value.replace(/[\p{L}\d]/gu, (sign) => {
    if (/\d/.test(sign)) return String(below(random, 10));
    const letter = pick(random, [...LETTERS]);
    return sign === sign.toLowerCase() ? letter : letter.toUpperCase();
  });
}

interface Template {
  paste: string;
  secrets: readonly string[];
}
const pastes = new Map(goldenCases(CONTENT.content).map(({ name, paste }) => [name, paste]));
const templates = contentReader(CONTENT.content)
  .jsonLines<{ golden: string; private: string[] }>('golden/marked-pastes.jsonl')
  .map((one): Template => ({ paste: pastes.get(one.golden) ?? '', secrets: one.private }))
  .filter(({ paste, secrets }) => secrets.some((secret) => paste.includes(secret)));

async function requestsOf(grown: GrownIndex, text: string): Promise<Set<string>> {
  const { askedInAll } = await firstResultOf(grown, text);
  return new Set(askedInAll.map(({ path }) => path));
}

async function row(grown: GrownIndex, kind: Kind, count: number): Promise<(string | number)[]> {
  const random = mulberry32(SEED);
  const without = new Map<Template, Set<string>>();
  const [extra, shown] = [new Map<string, number>(), { all: 0, differing: 0, more: 0, fewer: 0 }];
  for (let at = 0; at < count; at++) {
    const template = pick(random, templates);
    const strip = (put: (secret: string) => string) =>
      template.secrets.reduce((text, secret) => text.replaceAll(secret, put(secret)), template.paste);
    const bare =
      without.get(template) ??
      (await requestsOf(
        grown,
        strip(() => NOBODYS),
      ));
    without.set(template, bare);
    const asked = await requestsOf(
      grown,
      strip((secret) => invented(random, secret, kind)),
    );
    const [more, fewer] = [[...asked].filter((path) => !bare.has(path)), [...bare].filter((path) => !asked.has(path))];
    for (const path of more) {
      const table = path.split('/')[0] as string;
      extra.set(table, (extra.get(table) ?? 0) + 1);
    }
    shown.all += asked.size;
    shown.differing += Number(more.length + fewer.length > 0);
    shown.more += more.length;
    shown.fewer += fewer.length;
  }
  const tables = [...extra].sort(([, a], [, b]) => b - a).map(([table, times]) => `${table} ${times}`);
  const { all, differing, more, fewer } = shown;
  return [kind, count, all, differing, more, fewer, tables.join(', ') || 'none'];
}

const COLUMNS = [
  'entries',
  'values',
  'pastes',
  'requests',
  'pastes that differ',
  'requests more',
  'fewer',
  'more, by table',
];
const rows: string[][] = [];
for (const entries of values.entries.split(',').map(Number)) {
  const grown = await grownIndex(CONTENT, entries);
  const size = entries || withoutCards(grown.whole.catalogue.entries).length;
  for (const kind of KINDS) rows.push([size, ...(await row(grown, kind, Number(values.pastes)))].map(String));
}
console.log(markdownTable(COLUMNS, rows));
