/** Which entries a pasted error has already, and which are near: for its author, who decides. */
import { folderOf, withSlashes } from '../addresses.ts';
import type { Content } from '../checks/content-files.ts';
import { answerOf } from '../finder/answer-of.ts';
import { entryOf, urlBelow } from '../finder/found-line.ts';
import type { Answer } from '../search/search.ts';
import { codesToTell, isCardOf } from '../search/text/card-codes.ts';
import { SITE } from '../site.ts';
import type { BuiltSearch } from './read-built-search.ts';

/** Entries that are shown as near. */
export const MOST_NEAR = 3;
const NAMING: ReadonlySet<string> = new Set(['code', 'message', 'title']);

/** An entry as its author is told of it. */
export interface KnownEntry {
  id: string;
  title: string;
  /** Address below the base of the site. */
  url: string;
  file: string;
  /** What tells it apart, where another entry says so. */
  check: string | undefined;
}

/** What a built site answers to an error. */
export interface KnownOf {
  /** What documents it: one entry, or a choice that the text does not decide. */
  documented: KnownEntry[];
  near: KnownEntry[];
  /** What is known of its codes that no entry explains. */
  cards: string[];
  answer: Answer;
}

export async function knownOf(built: BuiltSearch, text: string, content: Content): Promise<KnownOf> {
  const over = await built.over(text);
  const answer = answerOf(over, text);
  const { results, suggestions } = answer;
  const documenting = documentedBy(answer);
  const known = (ids: readonly string[], checks = new Map<string, string | undefined>()): KnownEntry[] =>
    ids.flatMap((id) => {
      const entry = entryOf(over, id);
      if (entry.kind === 'code') return [];
      return {
        ...{ id, title: entry.title, url: urlBelow(withSlashes(SITE.base), entry) },
        file: `${content.folder}/${folderOf(entry.kind)}/${id}.mdx`,
        check: checks.get(id) ?? apart(content, id, ids),
      };
    });
  const checks = new Map(results.map(({ id, check }) => [id, check]));
  const rest = [...new Set([...results, ...suggestions].map(({ id }) => id))].filter((id) => !documenting.includes(id));
  return {
    documented: known(documenting, checks),
    near: known(rest, checks).slice(0, MOST_NEAR),
    cards: codesToTell(answer).flatMap((code) => {
      const card = over.codes.cards.find((one) => isCardOf(one, [code]));
      return card ? `${card.code}${card.name ? ` ${card.name}` : ''}: ${card.meaning}` : [];
    }),
    answer,
  };
}

/** Ids of what documents a text: what fits best, a choice, or what has the whole of it as code, message or title. */
function documentedBy({ results, alike }: Answer): string[] {
  const [first] = results;
  if (first?.confidence === 'best') return [first.id];
  const isNamed = first?.confidence === 'exact' && NAMING.has(first.places[0]?.field ?? '');
  if (first?.confidence === 'possible' && alike < 2) return [];
  return isNamed || first?.confidence === 'possible' ? results.slice(0, Math.max(1, alike)).map(({ id }) => id) : [];
}

/** What entries say that tells this one apart: one of the others that are shown first. */
function apart({ entries }: Content, id: string, others: readonly string[]): string | undefined {
  const saying = entries.filter(({ data }) => data?.related.some((one) => one.id === id));
  const chosen = saying.find((one) => others.includes(one.id)) ?? saying[0];
  return chosen?.data?.related.find((one) => one.id === id)?.check;
}

/** Two lines an entry, and one more with what tells it apart; `at` numbers them. */
export const entryLines = ({ title, url, file, check }: KnownEntry, at?: number): string[] => [
  `  ${at === undefined ? '' : `${at}. `}${title}`,
  `     ${url}  ${file}`,
  ...(check ? [`     ${check}`] : []),
];
