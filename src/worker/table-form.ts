/** The form of a large site: gathers from the tables of the index what may answer, and answers in steps. */
import type { GatheredAnswer, LateParts } from '../search/gathered/gathered-answer.ts';
import { Gathering } from '../search/gathered/gathering.ts';
import { tablePlans } from '../search/gathered/table-plans.ts';
import { asksPages, type CatalogueEntry } from '../search/index/catalogue.ts';
import { documentedWords } from '../search/lookups/documented-words.ts';
import type { Answer } from '../search/search.ts';
import { openIndex } from '../search/tables/open-index.ts';
import type { TableIndex } from '../search/tables/table.ts';
import { MAX_QUERY } from '../search/text/weights.ts';
import { asked, post, type Question, type SearchForm } from './asked.ts';
import { lateParts } from './late-parts.ts';
import type { ShownResult } from './protocol.ts';
import { type ShardSource, shardSource } from './shard-source.ts';
import { shownAnswer } from './shown-answer.ts';

/** Milliseconds without another key before anything is asked for: of what is typed on, the host hears nothing. */
const PAUSE = 60;

interface Site {
  index: TableIndex;
  source: ShardSource;
  late: LateParts;
}
let site: Site | undefined;
/** What is gathered for a question that is answered, and whether more is wanted. */
let gathered: { question: Question; gathering: Gathering; steps: Promise<void> } | undefined;

async function siteOf(brought: string | undefined): Promise<Site> {
  const source = shardSource(asked.base, brought);
  const index = await openIndex(source);
  // It is asked for before anything else is; what it cannot be asked, is not asked for at all.
  index.filter('fields').catch(() => {});
  return { index, source, late: lateParts(asked.base) };
}

/** What the page has brought along: it may be cut or no root at all. */
let brought: string | undefined;
function use(root: string | undefined): void {
  brought = root;
}

async function load(): Promise<void> {
  try {
    site ??= await siteOf(brought).catch((error) =>
      brought === undefined ? Promise.reject(error) : siteOf(undefined),
    );
  } catch {
    return post({ type: 'failed', file: 'catalogue' });
  }
  answer();
}

function answer(): void {
  const { question } = asked;
  if (!site || !question || gathered?.question === question) return;
  post({ type: 'alive' });
  void gather(site, question);
}

async function gather(known: Site, question: Question): Promise<void> {
  const { query } = question;
  const text = typeof query === 'string' ? query : await query.slice(0, MAX_QUERY + 1).text();
  await new Promise((resolve) => setTimeout(resolve, PAUSE));
  if (asked.question !== question) return;
  const gathering = new Gathering(known.index, tablePlans(known.index), text, known.late);
  const tellAll = async () => {
    for await (const step of gathering.steps()) {
      if (asked.question !== question) return;
      await tell(known, question, step);
    }
  };
  const steps = tellAll();
  gathered = { question, gathering, steps };
  await steps;
}

async function more(): Promise<void> {
  const { question } = asked;
  if (!site || !question || gathered?.question !== question) return;
  const { gathering, steps } = gathered;
  await steps;
  const further = await gathering.further();
  if (asked.question === question) await tell(site, question, further);
}

/** What Pagefind is asked: it loads a piece for each word, so that the host sees which words these are. */
function pagesQuery(index: TableIndex, { query }: Question, { question }: Answer): string | undefined {
  const isAsked = asksPages(index.facts.entries) && question && typeof query === 'string';
  return isAsked ? documentedWords(index, query) : undefined;
}

async function tell({ index, source }: Site, question: Question, step: GatheredAnswer): Promise<void> {
  const { answer: found, lost, lacks, records } = step;
  if (lost.length > 0 && (await source.isOtherBuild()))
    post({ type: 'failed', file: lost[0] ?? 'catalogue', isOtherBuild: true });
  const entries = new Map<string, CatalogueEntry>();
  const answers = new Map<string, NonNullable<ShownResult['answers']>>();
  for (const record of records) {
    entries.set(record.entry.id, record.entry);
    answers.set(record.entry.id, record.answers);
  }
  const shown = shownAnswer(found, entries, index.facts.products, asked.base);
  for (const result of shown.results) result.answers = answers.get(result.id) ?? {};
  post({
    type: 'answer',
    number: question.number,
    pagesQuery: pagesQuery(index, question, found),
    lacks,
    lost,
    answer: { ...shown, more: step.more, beyond: step.beyond, isLeast: step.isLeast, cards: step.cards },
  });
}

export const form: SearchForm = { use, load, isReady: () => site !== undefined, answer, more: () => void more() };
