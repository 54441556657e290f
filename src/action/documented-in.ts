/** Which documented errors an issue is surely about. Nobody has asked for an answer, so none is a guess. */
import { answeredOf } from '../finder/answer-of.ts';
import type { BuiltSearch } from '../finder/built-search.ts';
import { findEntry } from '../finder/found-line.ts';
import type { CatalogueEntry } from '../search/index/catalogue.ts';
import type { Answer } from '../search/search.ts';
import type { ReasonOf } from '../search/text/reason.ts';
import { type IssueText, isPrinted } from './issue-text.ts';

/**
 * What speaks for an entry at least. A code alone has 0.59, as an issue may only mention it; `User was not found.` 0.48, which any
 * program may print; a message of seven words that stands there whole has more.
 */
const CERTAIN = 0.6;
/** Errors of one issue that are told. */
const MOST_ERRORS = 3;

/** The entries, in the order of the issue; empty where nothing is sure. */
export async function documentedIn(search: BuiltSearch, issue: IssueText): Promise<CatalogueEntry[]> {
  // A title is somebody's summary: it decides where the body alone does not.
  const texts = [issue.body, `${issue.title}\n\n${issue.body}`];
  for (const text of texts) {
    const { entry, groups } = await surely(search, text, issue);
    if (entry) return [entry];
    const each = new Map<string, CatalogueEntry>();
    for (const lines of groups) {
      const { entry: one } = await surely(search, lines, issue);
      if (one) each.set(one.id, one);
    }
    if (each.size > 0 && each.size <= MOST_ERRORS) return [...each.values()];
  }
  return [];
}

interface Sure {
  entry?: CatalogueEntry;
  /** Of a text about several errors, the lines of each. */
  groups: string[];
}

async function surely(search: BuiltSearch, text: string, issue: IssueText): Promise<Sure> {
  if (!text.trim()) return { groups: [] };
  const built = await search.over(text);
  const { answer, reasons, by } = answeredOf(built, text);
  const best = answer.results.find(({ confidence }) => confidence === 'best');
  if (!best) return { groups: groupsOf(answer, text) };
  const entry = findEntry(by, best.id);
  // What a card says of a code is no documented error.
  if (!entry || entry.kind === 'code') return { groups: [] };
  const fit = reasons
    .filter((reason): reason is ReasonOf<'fit'> => reason.kind === 'fit')
    .findLast(({ position }) => by.catalogue.entries[position]?.id === entry.id);
  const isSure = (fit?.score ?? 0) >= CERTAIN || (fit?.codes ?? entry.codes).some((code) => isPrinted(code, issue));
  return isSure ? { entry, groups: [] } : { groups: [] };
}

function groupsOf({ reading }: Answer, text: string): string[] {
  const all = text.split('\n');
  return (reading?.groups ?? [])
    .filter(({ entry }) => entry !== null)
    .map(({ lines }) => lines.map((line) => all[line - 1] ?? '').join('\n'));
}
