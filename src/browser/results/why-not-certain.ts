/** Below results of which none is the best match: why that is so, for whoever opens it. */
import { REASON_WORDS, reasonText } from '#words/reasons.ts';
import type { Reason } from '../../search/text/reason.ts';
import type { ShownExplanation } from '../../worker/protocol.ts';
import { element } from '../dom/element.ts';

/** Milliseconds after which the reasons are no longer waited for. */
const LIMIT = 20_000;

/** The one that was made last: results are drawn again while they come in, and what the reader has opened stays open. */
let last: { key: string; details: HTMLDetailsElement } | undefined;

/** `key` tells one answer from another; `ask` has the worker answer through a port. */
export function whyNotCertain(key: string, ask: (port: MessagePort) => void): HTMLElement {
  if (last?.key !== key) last = { key, details: closed(ask) };
  const { details } = last;
  const held = document.activeElement;
  // What is put into the page anew loses the keyboard.
  if (details.contains(held)) queueMicrotask(() => (held as HTMLElement).focus({ preventScroll: true }));
  return details;
}

function closed(ask: (port: MessagePort) => void): HTMLDetailsElement {
  const reasons = element('div', { 'aria-live': 'polite' });
  const details = element('details', { class: 'why' }, element('summary', {}, REASON_WORDS.why), reasons);
  let isRead = false;
  details.addEventListener('toggle', () => {
    if (!details.open || isRead) return;
    isRead = true;
    reasons.replaceChildren(element('p', {}, REASON_WORDS.reading));
    const { port1, port2 } = new MessageChannel();
    const show = (explanation: ShownExplanation | undefined) => {
      clearTimeout(timer);
      port1.close();
      isRead = explanation !== undefined;
      reasons.replaceChildren(
        ...(explanation ? sentencesOf(explanation) : [element('p', { class: 'note warning' }, REASON_WORDS.missing)]),
      );
    };
    const timer = setTimeout(() => show(undefined), LIMIT);
    port1.onmessage = ({ data }: MessageEvent<ShownExplanation | undefined>) => show(data);
    ask(port2);
  });
  return details;
}

function sentencesOf({ notBest, entries, titles }: ShownExplanation): HTMLElement[] {
  const nameOf = (position: number) => titles[position] ?? '';
  const list = (reasons: readonly Reason[]) =>
    element('ul', {}, ...reasons.map((reason) => element('li', {}, reasonText(reason, nameOf))));
  return [
    element('p', {}, REASON_WORDS.notBest),
    list(notBest),
    ...entries.flatMap(({ position, reasons }) =>
      reasons.length > 0 ? [element('p', { class: 'result-group' }, nameOf(position)), list(reasons)] : [],
    ),
  ];
}
