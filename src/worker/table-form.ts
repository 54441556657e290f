/** The form of a large site: gathers from the tables of the index what may answer, and answers in steps. */
import type { Answering, GatheredAnswer } from '../search/gathered/gathered-answer.ts';
import { asksPages, type CatalogueEntry } from '../search/index/catalogue.ts';
import type { Answer } from '../search/search.ts';
import { MAX_QUERY } from '../search/text/weights.ts';
import { isPlain } from '../search/words/is-plain.ts';
import type { AnsweringSite } from './answering-site.ts';
import { asked, post, type Question, type SearchForm } from './asked.ts';
import { largeSite } from './large-site.ts';
import { latePastes } from './late-pastes.ts';
import type { ShownResult } from './protocol.ts';
import { shownAnswer } from './shown-answer.ts';

/** Milliseconds without another key before anything is asked for: of what is typed on, the host hears nothing. */
const PAUSE = 60;

let site: AnsweringSite | undefined;
/** What is gathered for a question that is answered, and whether more is wanted. */
let gathered: { question: Question; gathering: Answering; steps: Promise<void> } | undefined;

/** What the page has brought along: it may be cut or no root at all. */
let brought: string | undefined;
function use(root: string | undefined): void {
  brought = root;
}

async function load(product?: string): Promise<void> {
  try {
    site ??= await largeSite(asked.base, product, brought).catch((error) =>
      brought === undefined ? Promise.reject(error) : largeSite(asked.base, product),
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

async function gather(known: AnsweringSite, question: Question): Promise<void> {
  const { query } = question;
  const text = typeof query === 'string' ? query : await query.slice(0, MAX_QUERY + 1).text();
  await new Promise((resolve) => setTimeout(resolve, PAUSE));
  if (asked.question !== question) return;
  const gathering = known.begin(text);
  const tellAll = async () => {
    for await (const step of gathering.steps()) {
      if (asked.question !== question) return;
      // Every further step would ask for files that do not come either.
      if (await tell(known, question, step)) return;
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

/** What Pagefind is asked. */
function pagesQuery(
  { facts, documented }: AnsweringSite,
  { query }: Question,
  { question }: Answer,
): string | undefined {
  return asksPages(facts.entries, facts.cards) && question && typeof query === 'string' ? documented(query) : undefined;
}

/** Whether what the step lacks cannot be reached, so that nothing more is to come. */
async function tell(known: AnsweringSite, question: Question, step: GatheredAnswer): Promise<boolean> {
  const { answer: found, lost, records } = step;
  const isUnreachable = lost.length > 0 && known.isUnreachable();
  if (lost.length > 0 && !isUnreachable && (await known.isOtherBuild()))
    post({ type: 'failed', file: lost[0] ?? 'catalogue', isOtherBuild: true });
  const entries = new Map<string, CatalogueEntry>();
  const answers = new Map<string, NonNullable<ShownResult['answers']>>();
  for (const record of records) {
    entries.set(record.entry.id, record.entry);
    answers.set(record.entry.id, record.answers);
  }
  const shown = shownAnswer(found, entries, known.facts.products, asked.base);
  for (const result of shown.results) result.answers = answers.get(result.id) ?? {};
  post({
    type: 'answer',
    number: question.number,
    pagesQuery: pagesQuery(known, question, found),
    lacks: isUnreachable ? [] : step.lacks,
    lost,
    ...(isUnreachable && { isUnreachable }),
    answer: { ...shown, more: step.more, beyond: step.beyond, isLeast: step.isLeast, cards: step.cards },
  });
  return isUnreachable;
}

/** Whatever is not of plain words is judged, most likely; what the whole index of a product is searched with, it brings along. */
function hear({ query }: Question): void {
  if (!site && (typeof query !== 'string' || !isPlain(query))) latePastes().catch(() => {});
}

export const form: SearchForm = { hear, use, load, isReady: () => site !== undefined, answer, more: () => void more() };
