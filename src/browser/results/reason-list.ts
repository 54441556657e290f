/** Reasons in sentences. Loaded when a reader asks for them. */
import { REASON_WORDS, reasonText } from '#words/reasons.ts';
import type { Reason } from '../../search/text/reason.ts';
import type { ShownExplanation } from '../../worker/protocol.ts';
import { element } from '../dom/element.ts';

/** Why nothing is certain, and then what is said of each entry that leads. */
export function reasonList({ notBest, entries, titles }: ShownExplanation): HTMLElement[] {
  const nameOf = (position: number) => titles[position] ?? '';
  const list = (reasons: readonly Reason[]) =>
    element('ul', {}, ...told(reasons).map((reason) => element('li', {}, reasonText(reason, nameOf))));
  return [
    element('p', {}, REASON_WORDS.notBest),
    list(notBest),
    ...entries.flatMap(({ position, reasons }) =>
      reasons.length > 0 ? [element('p', { class: 'result-group' }, nameOf(position)), list(reasons)] : [],
    ),
  ];
}

/** Without what other sentences say again: the codes, and a share that is too small. */
function told(reasons: readonly Reason[]): readonly Reason[] {
  const isSmall = reasons.some(({ kind }) => kind === 'part' || kind === 'half');
  return reasons.filter((reason) => reason.kind !== 'fit' || (reason.message && !isSmall));
}
