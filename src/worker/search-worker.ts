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
import type { DataFile, FromWorker, ShownResult, ToWorker } from './protocol.ts';

let base = '/';
let catalogue: CatalogueIndex | undefined;
let entries = new Map<string, CatalogueEntry>();
let names: Record<string, string> = {};
let text: TextIndex | undefined;
let judge: Judge | undefined;
/** Reads on in what was judged: loaded after the judge. */
let reader: PasteReader | undefined;
let question: { number: number; query: string } | undefined;
let loading = false;

const post = (message: FromWorker) => self.postMessage(message);

/** Pauses in milliseconds before a failed file is asked for again; then the reader is told. */
const PAUSES = [400, 1200];

/** Does it, and again after each pause while it fails; without a network there is no use in trying. */
async function persistently<T>(attempt: () => Promise<T>): Promise<T> {
  for (const pause of PAUSES) {
    try {
      return await attempt();
    } catch {
      if (!navigator.onLine) break;
      await new Promise((resolve) => setTimeout(resolve, pause));
    }
  }
  return attempt();
}

/** Loads and prepares a file. One that is not what it should be counts as missing. */
async function load<T, Prepared>(
  file: DataFile,
  prepare: (loaded: T) => Prepared | Promise<Prepared>,
): Promise<Prepared | undefined> {
  try {
    return await persistently(async () => {
      const response = await fetch(`${base}${file}.json`);
      if (!response.ok) throw new Error(`${response.status}`);
      return await prepare((await response.json()) as T);
    });
  } catch {
    post({ type: 'failed', file });
    return undefined;
  }
}

function useCatalogue(loaded: Catalogue): void {
  catalogue = indexCatalogue(loaded);
  judge = judgeWith(catalogue, (typed, judged) => reader?.(typed, judged));
  entries = new Map(loaded.entries.map((entry) => [entry.id, entry]));
  names = loaded.products;
}

/** What the page has brought along may be cut or not be a catalogue at all; then it is loaded. */
function useBrought(text: string | undefined): void {
  try {
    if (text !== undefined) useCatalogue(JSON.parse(text));
  } catch {
    catalogue = undefined;
  }
}

async function loadAll(): Promise<void> {
  if (loading) return;
  loading = true;
  if (!catalogue) await load('catalogue', useCatalogue);
  answer();
  const known = catalogue;
  if (known) await Promise.all([loadReader(known), loadText(known)]);
  loading = false;
}

async function loadText(known: CatalogueIndex): Promise<void> {
  if (text) return;
  // Asked for along with the text, which waits for it and sees it fail.
  const code = persistently(() => import('../search/index-text.ts'));
  code.catch(() => undefined);
  text = await load('text', async (loaded: SiteText) => (await code).indexText(known, loaded));
  if (text) answer();
}

/** What reads on in a paste comes after the first results: the verdict needs none of it. */
async function loadReader(known: CatalogueIndex): Promise<void> {
  if (reader) return;
  try {
    const { pasteReader } = await persistently(() => import('../search/paste-reader.ts'));
    reader = pasteReader(known);
    answer();
  } catch {
    post({ type: 'failed', file: 'judge' });
  }
}

function answer(): void {
  if (!catalogue || !question) return;
  const shown = (result: Result): ShownResult => {
    const { title, kind, id, products } = entries.get(result.id) as CatalogueEntry;
    return { ...result, title, kind, url: base + entryPath(kind, id), products };
  };
  const found = search(catalogue, text, question.query, judge);
  const links = Object.fromEntries(
    (found.reading?.groups ?? []).flatMap(({ entry }) => {
      const known = entries.get(entry ?? '');
      return known ? [[known.id, { title: known.title, url: base + entryPath(known.kind, known.id) }]] : [];
    }),
  );
  post({
    type: 'answer',
    number: question.number,
    complete: text !== undefined && reader !== undefined,
    answer: {
      ...found,
      results: found.results.map(shown),
      suggestions: found.suggestions.map(shown),
      links,
      productNames: names,
    },
  });
}

self.onmessage = ({ data }: MessageEvent<ToWorker>) => {
  if (data.type === 'start') {
    base = data.base;
    useBrought(data.catalogue);
  }
  if (data.type === 'ask') {
    question = data;
    answer();
  }
  if (data.type === 'load') void loadAll();
};
