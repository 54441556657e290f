/**
 * Loads the catalogue and the text, each as soon as it may, and answers from what is there. Answers twice while the
 * text is on its way: nobody waits for it.
 */
import { entryPath } from '../addresses.ts';
import type { Catalogue, CatalogueEntry, SiteText } from '../search/catalogue.ts';
import { type Judge, judgeWith } from '../search/fits-judge.ts';
import { type CatalogueIndex, indexCatalogue } from '../search/index-site.ts';
import type { TextIndex } from '../search/index-text.ts';
import type { PasteReader } from '../search/paste-reader.ts';
import { type Result, search } from '../search/search.ts';
import { fetchWhole, inTime, persistently } from './fetch-whole.ts';
import type { DataFile, FromWorker, GateAnswer, ShownResult, ToWorker } from './protocol.ts';

/** A catalogue and what belongs to it. It is replaced as a whole: nothing of one build serves another. */
interface Site {
  build: string | undefined;
  index: CatalogueIndex;
  entries: ReadonlyMap<string, CatalogueEntry>;
  names: Record<string, string>;
  text?: TextIndex;
  judge: Judge;
  /** Reads on in what was judged: loaded after the judge. */
  reader?: PasteReader;
}

let base = '/';
let site: Site | undefined;
let question: { number: number; query: string } | undefined;

/** Milliseconds before two files that do not fit together are asked for once more: a host is soon changed. */
const SECOND_LOOK = 1500;

const post = (message: FromWorker) => self.postMessage(message);
// What goes wrong after a wait is told to the page like any other error.
self.onunhandledrejection = ({ reason }) => reportError(reason);

/** A file of the site. One that is not what it should be counts as missing. */
async function read<T extends { entries: unknown[] }>(file: DataFile, options?: RequestInit): Promise<T> {
  const response = await fetchWhole(`${base}${file}.json`, options);
  const loaded: T = await response.json();
  if (!response.ok || !Array.isArray(loaded.entries)) throw new Error(`${response.status} for ${file}`);
  return loaded;
}

function siteOf(loaded: Catalogue): Site {
  const index = indexCatalogue(loaded);
  const site: Site = {
    build: loaded.build,
    index,
    judge: judgeWith(index, (typed, judged) => site.reader?.(typed, judged)),
    entries: new Map(loaded.entries.map((entry) => [entry.id, entry])),
    names: loaded.products,
  };
  return site;
}

/** What the page has brought along may be cut or not be a catalogue at all; then it is loaded. */
function useBrought(text: string | undefined): void {
  try {
    if (text !== undefined) site = siteOf(JSON.parse(text));
  } catch {
    site = undefined;
  }
}

async function loadAll(): Promise<void> {
  try {
    site ??= await persistently(async () => siteOf(await read<Catalogue>('catalogue')));
  } catch {
    return post({ type: 'failed', file: 'catalogue' });
  }
  answer();
  const known = site;
  await Promise.all([loadReader(known), loadText(known)]);
}

async function loadText(known: Site): Promise<void> {
  // Asked for along with the text, which waits for it and sees it fail.
  const code = persistently(() => inTime(import('../search/index-text.ts')));
  code.catch(() => undefined);
  try {
    const [of, text] = await agreeing(known, await persistently(() => read<SiteText>('text')));
    if (of && text) {
      const { indexText } = await code;
      of.text = indexText(of.index, text);
      site = of;
      answer();
      if (of !== known) await loadReader(of);
    } else post({ type: 'failed', file: 'text', isOtherBuild: true });
  } catch {
    post({ type: 'failed', file: 'text' });
  }
}

/**
 * A catalogue and a text of one build; nothing when none are to be had. The text leaves out what its own catalogue says:
 * beside another one it names wrong sections. Where the two differ, a cache or a host that is being changed has given
 * out an older file, so both are asked for again, past every cache.
 */
async function agreeing(known: Site, first: SiteText): Promise<[Site, SiteText] | []> {
  let text = first;
  let of = known;
  for (let tries = 2; text.build !== of.build; tries--) {
    if (tries === 0) return [];
    if (tries === 1) await new Promise((resolve) => setTimeout(resolve, SECOND_LOOK));
    const again: RequestInit = { cache: 'reload' };
    const [loaded, catalogue] = await persistently(() =>
      Promise.all([read<SiteText>('text', again), read<Catalogue>('catalogue', again)]),
    );
    text = loaded;
    if (catalogue.build !== of.build) of = siteOf(catalogue);
  }
  return [of, text];
}

/** What reads on in a paste comes after the first results: the verdict needs none of it. */
async function loadReader(known: Site): Promise<void> {
  try {
    const { pasteReader } = await persistently(() => inTime(import('../search/paste-reader.ts')));
    known.reader = pasteReader(known.index);
    answer();
  } catch {
    post({ type: 'failed', file: 'judge' });
  }
}

function answer(): void {
  if (!site || !question) return;
  const { index, entries, names, text, judge, reader } = site;
  const shown = (result: Result): ShownResult => {
    const { title, kind, id, products } = entries.get(result.id) as CatalogueEntry;
    return { ...result, title, kind, url: base + entryPath(kind, id), products };
  };
  const found = search(index, text, question.query, judge);
  const links = Object.fromEntries(
    (found.reading?.groups ?? []).flatMap(({ entry }) => {
      const known = entries.get(entry ?? '');
      return known ? [[known.id, { title: known.title, url: base + entryPath(known.kind, known.id) }]] : [];
    }),
  );
  post({
    type: 'answer',
    number: question.number,
    lacks: [...(text ? [] : ['text' as const]), ...(reader ? [] : ['judge' as const])],
    answer: {
      ...found,
      results: found.results.map(shown),
      suggestions: found.suggestions.map(shown),
      links,
      isJudged: judge !== undefined,
      productNames: names,
    },
  });
}

/** A message of another shape says nothing. */
const isAsked = (data: ToWorker): boolean =>
  data.type === 'start' ? typeof data.base === 'string' : data.type !== 'ask' || typeof data.query === 'string';

self.onmessage = ({ data }: MessageEvent<ToWorker>) => {
  if (!data || !isAsked(data)) return;
  if (data.type === 'start') {
    base = data.base;
    useBrought(data.catalogue);
  }
  if (data.type === 'ask') question = data;
  if (data.type === 'ping' || (data.type === 'ask' && !site)) post({ type: 'alive' });
  else if (data.type === 'ask') answer();
  if (data.type === 'load') void loadAll();
  if (data.type === 'gate') {
    void import('./answer-gate.ts')
      .then(({ answerGate }) => answerGate(data))
      .then(
        (answer) => self.postMessage(answer),
        () => self.postMessage({ type: 'gated', number: data.number, pieces: undefined } satisfies GateAnswer),
      );
  }
};
