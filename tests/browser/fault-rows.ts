/** The table of faults: what breaks, how, on which page, for which query, and what the reader sees. */
import { gunzipSync } from 'node:zlib';
import { DEVICES } from './device-faults.ts';
import { type Fault, WAYS, type Way } from './faulty-host.ts';
import { PASTE } from './pasted-errors.ts';

const PAGES = ['/', '/find/', '/errors/aadsts700003/'];
export const QUERIES = { code: 'AADSTS50020', paste: PASTE, words: 'guest invitation missing tenant' };
export type Query = keyof typeof QUERIES;

/** What a reader is told; `whole`: nothing, and the answer is complete. */
type Sees = RegExp | 'whole';
export const CATALOGUE = /the catalogue of errors/;
const TEXT = /the full text/;
const JUDGE = /the part that reads whole errors/;
const WORDS = /the word index/;
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
  "Pagefind's script": { file: /\/pagefind\.js$/, sees: WORDS },
  "Pagefind's worker": { file: /\/pagefind-worker\.js$/, sees: WORDS },
  "Pagefind's program": { file: /\/wasm[^/]*\.pagefind$/, sees: WORDS },
  "Pagefind's list": { file: /\/pagefind-entry\.json$/, sees: WORDS },
  "Pagefind's outline": { file: /\.pf_meta$/, sees: WORDS },
  "Pagefind's index": { file: /\.pf_index$/, sees: WORDS, queries: ['words'] },
  "Pagefind's pages": { file: /\.pf_fragment$/, sees: WORDS, queries: ['words'] },
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
        // One way for each file, on turns, with turns of pages and queries.
        const isSample =
          wayAt === (fileAt * 5) % ways.length &&
          pageAt === fileAt % PAGES.length &&
          queryAt === (fileAt >> 1) % asked.length;
        rows.push({ name: `${name}: ${way}`, faults: [{ file, way }], sees, page, query, isSample });
      });
    });
  });
});

/** A row for each page and query; the sample has one of them, on turns. */
function everywhere(row: Omit<Row, 'page' | 'query' | 'isSample'>): void {
  const queries = Object.keys(QUERIES) as Query[];
  const turn = Math.floor(rows.length / 9);
  PAGES.forEach((page, pageAt) => {
    queries.forEach((query, queryAt) => {
      const isSample = pageAt === turn % PAGES.length && queryAt === (turn >> 1) % queries.length;
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
for (const [what, code] of Object.entries(WORKER)) {
  const fault: Fault = { file: /\/search-worker-/, way: atQuestion(code) };
  everywhere({ name: `a worker that ${what} at every question`, faults: [fault], sees: SILENT });
  everywhere({ name: `a worker that ${what} once`, faults: [{ ...fault, times: 1 }], sees: 'whole' });
}
everywhere({ name: 'a worker that is ended while nobody asks', faults: [], killed: 'idle', sees: 'whole' });
everywhere({ name: 'a worker that is ended while it answers', faults: [], killed: 'asked', sees: 'whole' });

interface DataOfBuild {
  build: string;
  entries: { id: string }[];
}
/** A file of the data as another build has it. */
const ofAnotherBuild = (change: (entries: DataOfBuild['entries']) => unknown) => (content: Buffer) => {
  const file: DataOfBuild = JSON.parse(content.toString());
  file.build = 'another';
  change(file.entries);
  return JSON.stringify(file);
};
const CATALOGUE_FILE = /\/catalogue\.json$/;
const TEXT_FILE = /\/text\.json$/;
for (const [name, file] of [
  ['the catalogue', CATALOGUE_FILE],
  ['the text', TEXT_FILE],
] as const) {
  // One more entry before the others, so that every position differs.
  const fault: Fault = { file, way: ofAnotherBuild((entries) => entries.unshift(...entries.slice(20, 21))) };
  everywhere({ name: `${name} of another build`, faults: [fault], sees: BUILDS });
  everywhere({ name: `${name} of another build, once`, faults: [{ ...fault, times: 1 }], sees: 'whole' });
}
const NEW = 'published-later';
everywhere({
  name: 'pages of the older build beside data of the newer',
  faults: [CATALOGUE_FILE, TEXT_FILE].map((file) => ({
    file,
    way: ofAnotherBuild((entries) => entries.push(...entries.slice(20, 21).map((entry) => ({ ...entry, id: NEW })))),
  })),
  onlyInOne: NEW,
  sees: 'whole',
});
everywhere({
  name: 'pages of the newer build beside data of the older',
  faults: [CATALOGUE_FILE, TEXT_FILE].map((file) => ({ file, way: ofAnotherBuild((entries) => entries.pop()) })),
  onlyInOne: 'last',
  sees: 'whole',
});
everywhere({
  name: "Pagefind's list of another build than its pieces",
  faults: [
    { file: /pagefind-entry\.json$/, way: (list) => list.toString().replaceAll(/"hash":"[^"]*"/g, '"hash":"en_gone"') },
  ],
  sees: WORDS,
});
everywhere({
  name: "a host that unpacks Pagefind's pieces",
  faults: [{ file: /\.pf_(meta|index|fragment)$/, way: gunzipSync }],
  sees: 'whole',
});

// An entry's page reads every store; what is wrong in the same way is tried once in the sample.
Object.entries(DEVICES).forEach(([name, { isLike, ...device }], at) => {
  const row = { name, faults: [], sees: 'whole' as const, ...device };
  (Object.keys(QUERIES) as Query[]).forEach((query, queryAt) => {
    const isSample = queryAt === at % 3 && (!isLike || at % 4 === 0);
    rows.push({ ...row, page: '/errors/aadsts700003/', query, isSample });
  });
  rows.push({ ...row, page: '/find/', query: 'paste', isSample: false });
});
