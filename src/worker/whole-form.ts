/**
 * The form of a small site: loads the catalogue and the text, each as soon as it may, and answers from what is there. Answers
 * twice while the text is on its way: nobody waits for it.
 */
import { persistently } from '../persistently.ts';
import { asksPages, type Catalogue, type CatalogueEntry, type SiteText } from '../search/index/catalogue.ts';
import { type CatalogueIndex, indexCatalogue } from '../search/index/index-site.ts';
import type { TextIndex } from '../search/index/index-text.ts';
import { unpackCatalogue } from '../search/index/pack-catalogue.ts';
import type { Judge, PasteReader } from '../search/judge/judged.ts';
import { search, type WordPart } from '../search/search.ts';
import { isPlain } from '../search/words/is-plain.ts';
import { MOST_QUESTION } from '../search/words/word-weights.ts';
import { asked, post, type Question, type SearchForm } from './asked.ts';
import { inTime } from './fetch-whole.ts';
import { kept } from './kept.ts';
import { lateJudge, noJudge } from './late-judge.ts';
import { loadPart } from './load-part.ts';
import { loadWords } from './load-words.ts';
import type { DataFile } from './protocol.ts';
import { shownAnswer } from './shown-answer.ts';
import { read, readCatalogue, readText } from './site-file.ts';
import { readMisread } from './whole-misread.ts';
import type { ReadWords } from './whole-words.ts';

/** A catalogue and what belongs to it. It is replaced as a whole: nothing of one build serves another. */
interface Site {
  build: string | undefined;
  index: CatalogueIndex;
  entries: ReadonlyMap<string, CatalogueEntry>;
  names: Record<string, string>;
  text?: TextIndex;
  /** Judges whole errors: loaded where a text may be one, or at last. */
  judge?: Judge;
  judging?: Promise<void> | undefined;
  /** Reads on in what was judged: loaded after the judge. */
  reader?: PasteReader;
  /** Reads questions in words: loaded where one is asked, or at last. */
  words: () => Promise<ReadWords>;
}

/** Milliseconds without another key before a word is asked for: of what is typed on, the host hears nothing. */
const PAUSE = 60;
/** So many pauses the text waits for the first question, which may be one for words. */
const WAITS = 8;
const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

let site: Site | undefined;

/** Judges with the later parts as soon as they are there. */
async function loadJudge(of: Site): Promise<void> {
  const judgeOf = await lateJudge();
  of.judge = judgeOf(of.index, (typed, judged) => of.reader?.(typed, judged));
}

function useJudge(known: Site): Promise<void> {
  return (known.judging ??= loadJudge(known).then(answer, () => {
    known.judging = undefined;
    miss(known, 'judge');
  }));
}

function siteOf(loaded: Catalogue): Site {
  const index = indexCatalogue(loaded);
  const site: Site = {
    build: loaded.build,
    index,
    words: kept(() => loadWords(index, loaded.build)),
    entries: new Map(loaded.entries.map((entry) => [entry.id, entry])),
    names: loaded.products,
  };
  return site;
}

/** What the page has brought along may be cut or not be a catalogue at all; then it is loaded. */
function useBrought(text: string | undefined): void {
  try {
    if (text !== undefined) site = siteOf(unpackCatalogue(JSON.parse(text)));
  } catch {
    site = undefined;
  }
}

async function loadAll(): Promise<void> {
  try {
    site ??= await persistently(async () => siteOf(await readCatalogue()));
  } catch {
    return post({ type: 'failed', file: 'catalogue' });
  }
  answer();
  for (let at = 0; at < WAITS && !asked.question; at++) await pause(PAUSE);
  // A question that only its words answer waits for nothing else.
  while (asked.question?.words && !asked.question.words.isRead) await asked.question.words.reading;
  const known = site;
  await loadRest(known, loadText(known));
  isCompared = true;
  for (const tell of untold.splice(0)) tell();
}

async function loadText(known: Site): Promise<void> {
  // Asked for along with the text, which waits for it and sees it fail.
  const code = persistently(() => inTime(import('../search/index/index-text.ts')));
  code.catch(() => undefined);
  let isOtherBuild = false;
  try {
    const text = await persistently(() => readText());
    isOtherBuild = text.build !== known.build;
    const [of, fitting] = await agreeing(known, text);
    const { indexText } = await code;
    of.text = indexText(of.index, fitting);
    // What surrounds an error is also told by headings, which came with the text.
    if (of.judge) await loadJudge(of);
    site = of;
    answer();
    if (of !== known) await loadRest(of);
  } catch {
    post({ type: 'failed', file: 'text', isOtherBuild });
  }
}

/** A catalogue and a text of one build: of two, both are asked for again. Throws when they do not come to agree. */
async function agreeing(known: Site, text: SiteText): Promise<[Site, SiteText]> {
  if (text.build === known.build) return [known, text];
  const { agreeingFiles } = await import('./agreeing-files.ts');
  const [agreed, catalogue] = await agreeingFiles((again) => Promise.all([readText(again), readCatalogue(again)]));
  return [catalogue.build === known.build ? known : siteOf(catalogue), agreed];
}

/** What reads on in a paste comes after the first results: the verdict needs none of it. */
async function loadRest(known: Site, text?: Promise<void>): Promise<void> {
  const judge = loadPart(
    (options) => read('field', options),
    () => import('../search/judge/paste-reader.ts'),
    ({ pasteReader }, field) => {
      known.reader = pasteReader(known.index, field);
    },
  );
  await Promise.all([useJudge(known), judge.then(answer, () => miss(known, 'judge')), text]);
  // The same for everyone, and the next question waits for nothing but its words.
  await known.words().catch(() => {});
}

/** Whether text and catalogue are known to be of one build: before, words of another one may be those of the catalogue that is still to come. */
let isCompared = false;
const untold: (() => void)[] = [];
const whenCompared = (tell: () => void) => (isCompared ? tell() : untold.push(tell));

/** The parts of a catalogue that was replaced are not missed. */
function miss(known: Site, file: 'judge' | 'words'): void {
  if (known === site) post({ type: 'failed', file });
}

/** Reads a question by its words, and answers. */
async function readWords(known: Site, question: Question, typed: string): Promise<void> {
  try {
    const [words] = await Promise.all([known.words(), pause(PAUSE)]);
    if (asked.question !== question || !question.words) return;
    const use = (part: WordPart, isRead = false) => {
      if (!question.words) return;
      question.words = { ...question.words, part, isRead };
      if (asked.question === question) answer();
    };
    use(await words(typed, use), true);
  } catch {
    if (asked.question === question) whenCompared(() => miss(known, 'words'));
  } finally {
    if (question.words) question.words.isRead = true;
  }
}

/** Reads a text that is too long for the box, and answers. */
async function readWhole(question: Question, text: Blob, { index }: Site): Promise<void> {
  post({ type: 'alive' });
  const { readLarge } = await inTime(import('./read-large.ts'));
  const read = await readLarge(index, text, () => asked.question === question);
  if (!read) return;
  question.query = read.text;
  question.complete = read.complete;
  answer();
}

/** As no paste is: anything longer is asked by nobody, and its words are not asked for. */
const isShort = (typed: string) => typed.length <= MOST_QUESTION && !typed.trim().includes('\n');

function answer(): void {
  const { question, base } = asked;
  if (!site || !question) return;
  const { query } = question;
  if (typeof query !== 'string') {
    question.reading ??= readWhole(question, query, site);
    return;
  }
  const known = site;
  const { index, entries, names, text } = site;
  const lacks: DataFile[] = [];
  if (!text) lacks.push('text');
  if (!site.reader || !site.judge) lacks.push('judge');
  const words: WordPart = (answered, typed, ...more) => {
    if (question.words?.index !== index) delete question.words;
    if (question.words?.part) {
      if (!question.words.isRead) lacks.push('words');
      return question.words.part(answered, typed, ...more);
    }
    if (answered.unknownCodes.length > 0 || !isShort(typed)) return false;
    lacks.push('words');
    question.words ??= {
      index,
      isRead: false,
      reading: Promise.resolve().then(() => readWords(known, question, typed)),
    };
    return false;
  };
  const later = noJudge();
  const found = search(index, text, query, known.judge ?? later.judge, undefined, words);
  const isAsking = isPlain(query) && question.words?.isRead === false;
  if (later.isAsked() && (found.results.length > 0 || !isAsking)) void useJudge(known);
  const ask = (typed: string) => search(index, text, typed, known.judge);
  const misread = readMisread(index, query, found, ask, answer);
  if (!misread) lacks.push('judge');
  const whole = misread ?? found;
  question.complete?.(whole);
  post({
    type: 'answer',
    number: question.number,
    pagesQuery: asksPages(entries.size, index.cards.known.size) && found.question ? query : undefined,
    lacks,
    answer: shownAnswer(whole, entries, names, base),
  });
}

/** Whatever is not of plain words is judged, most likely. */
const hear = ({ query }: Question) => {
  if (typeof query !== 'string' || !isPlain(query)) lateJudge().catch(() => {});
};

export const form: SearchForm = {
  hear,
  use: useBrought,
  load: loadAll,
  isReady: () => site !== undefined,
  answer,
  // Every answer is of all entries.
  more: () => {},
};
