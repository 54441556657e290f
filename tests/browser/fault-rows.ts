/** The table of faults: what breaks, how, on which page, for which query, and what the reader sees. */
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
export const SILENT = /The search does not answer/;
export const READING = /the part that shows what a whole error holds/;
export const NO_SEARCH = /The search could not be loaded/;

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
  'the judge': { file: /\/fits-judge-/, sees: JUDGE },
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
  fault: Fault;
  sees: Sees;
  page: string;
  query: Query;
  isSample: boolean;
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
          queryAt === (fileAt + wayAt) % asked.length;
        rows.push({ name: `${name}: ${way}`, fault: { file, way }, sees, page, query, isSample });
      });
    });
  });
});

/** Stands before the worker's own script, and hears its questions first. */
const atQuestion = (what: string) => (content: string) =>
  `addEventListener('message', (event) => { if (/ask|ping/.test(event.data.type)) { event.stopImmediatePropagation(); ${what} } });${content}`;
const WORKER: Record<string, string> = {
  throws: `throw new Error('planted');`,
  loops: 'for (;;) {}',
  'is gone': 'close();',
  'says nothing': '',
};
for (const [what, code] of Object.entries(WORKER)) {
  for (const page of PAGES) {
    for (const query of Object.keys(QUERIES) as Query[]) {
      const file = /\/search-worker-/;
      const isSample = page === '/find/' && query === 'paste';
      const way = atQuestion(code);
      const row = { page, query, isSample };
      rows.push({ ...row, name: `a worker that ${what} at every question`, fault: { file, way }, sees: SILENT });
      rows.push({ ...row, name: `a worker that ${what} once`, fault: { file, way, times: 1 }, sees: 'whole' });
    }
  }
}

/** The file as another build has it: one more entry before the others, so that every position differs. */
const ofAnotherBuild = (content: string) => {
  const file = JSON.parse(content);
  file.build = 'another';
  file.entries.unshift(file.entries[20]);
  return JSON.stringify(file);
};
for (const [name, file] of [
  ['the catalogue', /\/catalogue\.json$/],
  ['the text', /\/text\.json$/],
] as const) {
  for (const page of PAGES) {
    for (const query of Object.keys(QUERIES) as Query[]) {
      const row = { page, query, isSample: page === '/errors/aadsts700003/' && query === 'words' };
      const fault = { file, way: ofAnotherBuild };
      rows.push({ ...row, name: `${name} of another build`, fault, sees: /do not fit together/ });
      rows.push({ ...row, name: `${name} of another build, once`, fault: { ...fault, times: 1 }, sees: 'whole' });
    }
  }
}
