import { REASON_WORDS, reasonText } from '#words/reasons.ts';
import { answeredOf } from '../finder/answer-of.ts';
import { EFFECTS, type Effect, explanationOf } from '../search/explain/explanation.ts';
import * as evidenceWeights from '../search/judge/evidence-weights.ts';
import * as suggestionWeights from '../search/judge/suggestion-weights.ts';
import type { Reason } from '../search/text/reason.ts';
import * as weights from '../search/text/weights.ts';
import * as wordWeights from '../search/words/word-weights.ts';
import type { BuiltSearch } from './read-built-search.ts';

/** Entries that are explained. */
const MOST = 8;
/** What a rule does to an entry, as one sign. */
const SIGNS: Record<Effect, string> = { for: '+', less: '-', 'not best': '!', decides: '!', else: '!', out: 'x' };

/** One line of `--explain --json`: a stable public interface. */
export interface ExplainedLine {
  query: string;
  best: string | null;
  /** Why the leading entry is not called the best match, the deciding reason first. */
  notBest: object[];
  /** Every reason, in the order in which the rules were applied. */
  reasons: object[];
}

function explained(built: BuiltSearch, query: string) {
  const { answer, reasons, by } = answeredOf(built, query);
  return { answer, reasons, by, explanation: explanationOf(by.catalogue, answer, reasons, MOST) };
}

/** The reasons for the answer to a query as data, entries by their ids. */
export function explainedLine(built: BuiltSearch, query: string): ExplainedLine {
  const { answer, reasons, by, explanation } = explained(built, query);
  const idOf = (position: number) => by.catalogue.entries[position]?.id;
  const asData = ({ kind, ...reason }: Reason) => {
    const { position, than, positions, ...said } = reason as Record<string, unknown>;
    const named = {
      kind,
      ...(position !== undefined && { entry: idOf(position as number) }),
      ...(than !== undefined && { than: idOf(than as number) }),
      ...(positions !== undefined && { entries: (positions as number[]).map(idOf) }),
    };
    const { message, score, share, bits, codes, code, typed, field, whole, edge, wordStart, errors } = said;
    return { ...named, message, score, share, bits, codes, code, typed, field, whole, edge, wordStart, errors };
  };
  return {
    query,
    best: answer.results.find(({ confidence }) => confidence === 'best')?.id ?? null,
    notBest: explanation.notBest.map(asData),
    reasons: reasons.map(asData),
  };
}

/** Why a query is answered as it is, in sentences, and the weights that were applied: for a maintainer to read. */
export function explainQuery(built: BuiltSearch, query: string): string {
  const { answer, by, explanation } = explained(built, query);
  const nameOf = (position: number) => by.catalogue.entries[position]?.id ?? '';
  const sentences = (reasons: readonly Reason[]) =>
    reasons.map((reason) => `  ${SIGNS[EFFECTS[reason.kind]]} ${reasonText(reason, nameOf)}`);
  const ofEntries = explanation.entries.flatMap(({ position, reasons }) => {
    const fit = reasons.find((reason) => reason.kind === 'fit');
    const measured = fit ? `: score ${fit.score.toFixed(3)}, ${fit.bits.toFixed(1)} bits` : '';
    return [`${nameOf(position)}${measured}`, ...(fit?.message ? [`    ${fit.message}`] : []), ...sentences(reasons)];
  });
  const table = Object.entries({ ...weights, ...evidenceWeights, ...suggestionWeights, ...wordWeights })
    .filter(([, value]) => typeof value === 'number')
    .map(([name, value]) => `${name} ${value}`);
  const block = (title: string, lines: readonly string[]) => (lines.length > 0 ? [title, ...lines, ''] : []);
  return [
    ...block(
      answer.results[0]?.confidence === 'best' ? '' : 'Not best, because:',
      explanation.notBest.map((reason) => `  ${reasonText(reason, nameOf)}`),
    ),
    ...block('By entry:', ofEntries),
    ...block(REASON_WORDS.ofText, sentences(explanation.text)),
    ...block('Read as:', [built.judge(query).unwrapped.slice(0, 2000)]),
    'Weights:',
    table.join(', '),
  ].join('\n');
}
