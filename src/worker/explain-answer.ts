/** Why an answer is as it is: loaded, and worked out, only when a reader asks. */
import { explanationOf } from '../search/explain/explanation.ts';
import type { CatalogueIndex } from '../search/index/index-site.ts';
import type { Answer } from '../search/search.ts';
import type { Note, Reason } from '../search/text/reason.ts';
import type { ShownExplanation } from './protocol.ts';

/** Entries that a reader can compare. */
const MOST = 3;

/** `ask` searches again, with a note. */
export function explainAnswer(index: CatalogueIndex, ask: (note: Note) => Answer): ShownExplanation {
  const reasons: Reason[] = [];
  const answer = ask((reason) => reasons.push(reason));
  const { notBest, entries } = explanationOf(index, answer, reasons, MOST);
  const titles: Record<number, string> = {};
  const name = (position: number) => {
    titles[position] = index.entries[position]?.title ?? '';
  };
  for (const reason of [...notBest, ...entries.flatMap((entry) => entry.reasons)]) {
    if ('position' in reason && reason.position !== undefined) name(reason.position);
    if ('than' in reason) name(reason.than);
    if ('positions' in reason) reason.positions.forEach(name);
  }
  for (const { position } of entries) name(position);
  return { notBest, entries, titles };
}
