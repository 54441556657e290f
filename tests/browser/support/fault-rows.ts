/** The table of faults: what breaks, how, on which page, for which query, and what the reader sees. */

import { readFileSync } from 'node:fs';
import type { Catalogue, CatalogueEntry, EntryText } from '../../../src/search/index/catalogue.ts';
import { indexCatalogue } from '../../../src/search/index/index-site.ts';
import { indexText } from '../../../src/search/index/index-text.ts';
import { packCatalogue, unpackCatalogue } from '../../../src/search/index/pack-catalogue.ts';
import { packOutline, withOutline } from '../../../src/search/index/pack-outline.ts';
import { packText } from '../../../src/search/index/pack-text.ts';
import { ERROR_WITH_TWO_PRODUCTS, SCATTERED_WORDS } from '../../fixtures/fixture-roles.ts';
import { FIXTURE } from '../../fixtures/sites.ts';
import { DEVICES } from './device-faults.ts';
import { type Fault, WAYS, type Way } from './faulty-host.ts';

const { path: ENTRY, code: CODE } = ERROR_WITH_TWO_PRODUCTS;
const PAGES = ['/', '/find/', ENTRY];
/** A whole error with its code. */
export const PASTE = `open repository
Fatal: failed to create snapshot for [C:\\]: VSS error: DoSnapshotSet() failed: VSS_E_UNEXPECTED_PROVIDER_ERROR
(${CODE.toLowerCase()})`;
export const QUERIES = { code: CODE, paste: PASTE, words: SCATTERED_WORDS };
export type Query = keyof typeof QUERIES;

/** What a reader is told; `whole`: nothing, and the answer is complete. */
type Sees = RegExp | 'whole';
export const CATALOGUE = /the catalogue of errors/;
const TEXT = /the full text/;
const JUDGE = /the part that reads whole errors/;
const WORDS = /the part that reads questions/;
export const BUILDS = /do not fit together/;
export const SILENT = /The search does not answer/;
export const READING = /the part that shows what a whole error holds/;
export const NO_SEARCH = /The search has not been loaded/;

interface File {
  file: RegExp;
  sees: Sees;
  queries?: Query[];
  ways?: readonly Way[];
}
const FILES: Record<string, File> = {
  'the catalogue': { file: /\/catalogue\.json$/, sees: CATALOGUE },
  'the text': { file: /\/text\.json$/, sees: TEXT },
  'what reads the text': { file: /\/index-text-/, sees: TEXT },
  'what reads pastes': { file: /\/paste-reader-/, sees: JUDGE },
  "the worker's script": { file: /\/search-worker-/, sees: SILENT },
  'the script of the box': { file: /\/search-box\..*\.js$/, sees: NO_SEARCH },
  'the shared script': { file: /\/shared\..*\.js$/, sees: NO_SEARCH },
  'the style of results': { file: /\/results\..*\.css$/, sees: 'whole' },
  'what shows pastes': {
    file: /\/reading-view\./,
    sees: READING,
    queries: ['paste'],
  },
  // Who asks for a code or pastes an error misses none of it.
  'the words': { file: /\/index\/manifest\.json$/, sees: WORDS, queries: ['words'] },
  'what reads questions': { file: /\/whole-words-/, sees: WORDS, queries: ['words'] },
};

export interface Row {
  name: string;
  faults: Fault[];
  sees: Sees;
  page: string;
  query: Query;
  isSample: boolean;
  /** Runs in the page before its own scripts. */
  script?: (() => void) | string;
  /** What the device takes for today. */
  today?: string;
  /** When the search's worker is ended from outside: before the question, or while it is answered. */
  killed?: 'idle' | 'asked';
  /** An entry that only one of two builds has: nothing is said of it. */
  onlyInOne?: string;
}

export const rows: Row[] = [];
Object.entries(FILES).forEach(([name, { file, sees, queries, ways = WAYS }], fileAt) => {
  ways.forEach((way, wayAt) => {
    PAGES.forEach((page, pageAt) => {
      const asked = queries ?? (Object.keys(QUERIES) as Query[]);
      asked.forEach((query, queryAt) => {
        // One way for each second file, on turns, with turns of pages and queries.
        const isSample =
          fileAt % 3 === 0 &&
          wayAt === (fileAt * 5) % ways.length &&
          pageAt === fileAt % PAGES.length &&
          queryAt === (fileAt >> 1) % asked.length;
        rows.push({ name: `${name}: ${way}`, faults: [{ file, way }], sees, page, query, isSample });
      });
    });
  });
});

/** A row for each page and query; the sample has one of them, on turns, or none. */
function everywhere({
  isTried = true,
  queries = Object.keys(QUERIES) as Query[],
  ...row
}: Omit<Row, 'page' | 'query' | 'isSample'> & { isTried?: boolean; queries?: readonly Query[] }): void {
  const turn = Math.floor(rows.length / 9);
  PAGES.forEach((page, pageAt) => {
    queries.forEach((query, queryAt) => {
      const isSample =
        isTried && turn % 3 === 0 && pageAt === turn % PAGES.length && queryAt === (turn >> 1) % queries.length;
      rows.push({ ...row, page, query, isSample });
    });
  });
}

/** Stands before the worker's own script, and hears its questions first. */
const atQuestion = (what: string) => (content: Buffer) =>
  `addEventListener('message', (event) => { if (/ask|ping/.test(event.data.type)) { event.stopImmediatePropagation(); ${what} } });${content}`;
const WORKER: Record<string, string> = {
  throws: `throw new Error('planted');`,
  loops: 'for (;;) {}',
  'is gone': 'close();',
  'says nothing': '',
};
for (const [at, [what, code]] of Object.entries(WORKER).entries()) {
  const fault: Fault = { file: /\/search-worker-/, way: atQuestion(code) };
  everywhere({ name: `a worker that ${what} at every question`, faults: [fault], sees: SILENT, isTried: at % 2 === 1 });
  everywhere({
    name: `a worker that ${what} once`,
    faults: [{ ...fault, times: 1 }],
    sees: 'whole',
    isTried: at % 2 === 0,
  });
}
everywhere({ name: 'a worker that is ended while nobody asks', faults: [], killed: 'idle', sees: 'whole' });
everywhere({ name: 'a worker that is ended while it answers', faults: [], killed: 'asked', sees: 'whole' });

type DataFile = 'catalogue' | 'text' | 'outline' | 'index/manifest';

/** The root of the tables, as another build has it. */
const rootOf = (build: string, root = readFileSync(`${FIXTURE.dist}/index/manifest.json`, 'utf8')) =>
  root.replace(/"build":"[^"]*"/, `"build":"${build}"`);

/** The data as another build has them; what comes anew has the text of another entry. */
const ofAnotherBuild = (change: (entries: CatalogueEntry[]) => unknown) => {
  const make = (): Record<DataFile, string> => {
    const read = (file: string) => JSON.parse(readFileSync(`${FIXTURE.dist}/${file}`, 'utf8'));
    const built = withOutline(unpackCatalogue(read('catalogue.json')), read('outline.json'));
    const texts = indexText(indexCatalogue(built), read('text.json')).entries;
    const entries = [...built.entries];
    change(entries);
    const catalogue: Catalogue = { ...built, build: 'another', entries };
    const added = entries.filter(({ id }) => id === NEW).map(({ id }) => ({ ...(texts[20] as EntryText), id }));
    return {
      catalogue: JSON.stringify(packCatalogue(catalogue)),
      outline: JSON.stringify(packOutline(catalogue)),
      text: JSON.stringify(packText(catalogue, [...texts, ...added])),
      'index/manifest': rootOf('another'),
    };
  };
  let made: ReturnType<typeof make> | undefined;
  return (file: DataFile): Fault => ({
    file: new RegExp(`/${file}\\.json$`),
    way: () => {
      made ??= make();
      return made[file];
    },
  });
};
/** The last of all ids, so that the numbers of the others in the tables stay. */
const NEW = 'zz-published-later';
for (const [name, file] of [
  ['the catalogue', 'catalogue'],
  ['the text', 'text'],
  ['the outline', 'outline'],
] as const) {
  // One more entry before the others, so that every position differs.
  const fault = ofAnotherBuild((entries) => entries.unshift(...entries.slice(20, 21)))(file);
  everywhere({ name: `${name} of another build`, faults: [fault], sees: BUILDS });
  everywhere({ name: `${name} of another build, once`, faults: [{ ...fault, times: 1 }], sees: 'whole' });
}
const otherWords: Fault = {
  file: /\/index\/manifest\.json$/,
  way: (content) => rootOf('another', content.toString()),
};
everywhere({ name: 'the words of another build', faults: [otherWords], sees: WORDS, queries: ['words'] });
everywhere({ name: 'the words of another build, once', faults: [{ ...otherWords, times: 1 }], sees: 'whole' });
const newer = ofAnotherBuild((entries) =>
  entries.push(...entries.slice(20, 21).map((entry) => ({ ...entry, id: NEW }))),
);
everywhere({
  name: 'pages of the older build beside data of the newer',
  faults: [newer('catalogue'), newer('text'), newer('outline'), newer('index/manifest')],
  onlyInOne: NEW,
  sees: 'whole',
});
const older = ofAnotherBuild((entries) => {
  const last = entries.reduce((one, other) => (one.id > other.id ? one : other));
  entries.splice(entries.indexOf(last), 1);
});
everywhere({
  name: 'pages of the newer build beside data of the older',
  faults: [older('catalogue'), older('text'), older('outline'), older('index/manifest')],
  onlyInOne: 'last',
  sees: 'whole',
});
// An entry's page reads every store; what is wrong in the same way is tried once in the sample.
Object.entries(DEVICES).forEach(([name, { isLike, ...device }], at) => {
  const row = { name, faults: [], sees: 'whole' as const, ...device };
  (Object.keys(QUERIES) as Query[]).forEach((query, queryAt) => {
    const isSample = queryAt === at % 3 && (isLike ? at % 4 === 0 : at % 2 === 0);
    rows.push({ ...row, page: ENTRY, query, isSample });
  });
  rows.push({ ...row, page: '/find/', query: 'paste', isSample: false });
});
