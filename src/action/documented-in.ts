/** Which documented errors an issue is surely about. Nobody has asked for an answer, so none is a guess. */
import { answeredOf } from '../finder/answer-of.ts';
import type { BuiltSearch } from '../finder/built-search.ts';
import { findEntry } from '../finder/found-line.ts';
import type { CatalogueEntry } from '../search/index/catalogue.ts';
import type { Answer } from '../search/search.ts';
import type { ReasonOf } from '../search/text/reason.ts';
import { type IssueText, isPrinted } from './issue-text.ts';

/**
 * What speaks for an entry at least. A code alone has 0.59, as an issue may only mention it; a sentence of four words 0.48, which any program
 * may print; a message of seven words that stands there whole has more.
 */
const CERTAIN = 0.6;
/** Errors of one issue that are told. */
const MOST_ERRORS = 3;
/** Characters that are asked at once: of longer texts, a large site looks for what they are about in their beginning. */
const MOST_ASKED = 30_000;

/** The entries, the first {@link MOST_ERRORS} of them; empty where nothing is sure. */
export async function documentedIn(search: BuiltSearch, issue: IssueText): Promise<CatalogueEntry[]> {
  const parts = partsOf(issue.body);
  const found = new Map<string, CatalogueEntry>();
  for (const part of parts) for (const entry of await documentedInPart(search, part, issue)) found.set(entry.id, entry);
  // A title is somebody's summary: it decides where the body alone does not.
  const told =
    found.size > 0 ? [...found.values()] : await documentedInPart(search, `${issue.title}\n\n${parts[0]}`, issue);
  return told.slice(0, MOST_ERRORS);
}

/** A text in parts of a length that can be asked, cut at ends of lines where it has any. */
function partsOf(text: string): string[] {
  const parts: string[] = [];
  let rest = text;
  while (rest.length > MOST_ASKED) {
    const line = rest.lastIndexOf('\n', MOST_ASKED);
    const end = line > 0 ? line : MOST_ASKED;
    parts.push(rest.slice(0, end));
    rest = rest.slice(end);
  }
  return [...parts, rest];
}

async function documentedInPart(search: BuiltSearch, text: string, issue: IssueText): Promise<CatalogueEntry[]> {
  const { entry, groups } = await surely(search, text, issue);
  if (entry) return [entry];
  const each: CatalogueEntry[] = [];
  for (const lines of groups) {
    const { entry: one } = await surely(search, lines, issue);
    if (one) each.push(one);
  }
  return each;
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
