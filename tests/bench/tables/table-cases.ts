/** Cases with known answers for a site of any size, out of one reading of its entries. */
import { type Documented, fieldFragments, generatedPastes, ownTextFragments } from '../generated-cases.ts';
import { below, mulberry32 } from '../mulberry32.ts';
import { padPaste } from '../wrap-paste.ts';
import { type FragmentTruth, fragmentTruths } from './fragment-truth.ts';
import { SEED, type TableSite } from './table-site.ts';

export interface FragmentCase extends FragmentTruth {
  query: string;
  /** Where it was cut out of: codes, messages and titles, or own text. */
  of: 'fields' | 'text';
}

export interface TableCases {
  fragments: FragmentCase[];
  /** Each with the ids of the entries that document it. */
  pastes: { query: string; right: Set<string> }[];
  /** Pastes of 4 kB. */
  long: string[];
  questions: string[];
  /** Ids of entries by number. */
  ids: string[];
}

/** `fragments` of them are cut, half out of codes, messages and titles; of pastes and questions there are `others`. */
export function tableCases(
  site: TableSite,
  fragments: number,
  others: number,
  tell: (what: string) => void,
): TableCases {
  const random = mulberry32(SEED);
  const chosen = new Map<number, FragmentCase['of'][]>();
  for (let at = 0; at < fragments; at++) {
    const number = below(random, site.count);
    chosen.set(number, [...(chosen.get(number) ?? []), at % 2 === 0 ? 'fields' : 'text']);
  }
  const asking = new Set(Array.from({ length: others }, () => below(random, site.count)));
  const cut: Pick<FragmentCase, 'query' | 'of'>[] = [];
  const questions: string[] = [];
  const ids: string[] = [];
  // Own texts are thirteen times the rest: they are not kept.
  const documented: Documented[] = [];
  for (const { number, entry, text, words } of site.entries()) {
    const { id, title, codes, messages } = entry;
    ids[number] = id;
    if (number < site.count) documented.push({ id, title, codes, messages, text: '' });
    const whole = [{ id, title, codes, messages, text: text.text }];
    chosen.get(number)?.forEach((of, at) => {
      const make = of === 'fields' ? fieldFragments : ownTextFragments;
      for (const { query } of make(whole, 1, SEED + 31 * number + at)) cut.push({ query, of });
    });
    const [question] = words.asked;
    if (asking.has(number) && question) questions.push(question);
  }
  tell(`${cut.length} fragments cut`);
  const truths = fragmentTruths(
    site,
    cut.map(({ query }) => query),
  );
  tell('every entry read for what has them');
  const pastes = generatedPastes(documented, 1, SEED, others);
  return {
    fragments: cut.map((one, at) => ({ ...one, ...(truths[at] as FragmentTruth) })),
    pastes,
    long: pastes.slice(0, 60).map(({ query }) => padPaste(random, query, 4000)),
    questions,
    ids,
  };
}
