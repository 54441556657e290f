/** Below results of which none is the best match: why that is so, for whoever opens it. */
import { WHY_WORDS } from '#words/why.ts';
import workerAddress from '../../worker/explain-worker.ts?worker&url';
import type { ExplainRequest, ShownExplanation } from '../../worker/protocol.ts';
import { element } from '../dom/element.ts';
import { admitScripts } from '../dom/trusted-types.ts';

admitScripts(workerAddress);

/** Milliseconds after which the reasons are no longer waited for. */
const LIMIT = 20_000;

/** The one that was made last: results are drawn again while they come in, and what the reader has opened stays open. */
let last: { query: string | Blob; details: HTMLDetailsElement } | undefined;
// Who empties the box leaves nothing of what was pasted.
new MutationObserver(() => {
  if (!document.documentElement.hasAttribute('data-searching')) last = undefined;
}).observe(document.documentElement, { attributeFilter: ['data-searching'] });

export function whyNotCertain(request: ExplainRequest): HTMLElement {
  if (last?.query !== request.query) last = { query: request.query, details: closed(request) };
  const { details } = last;
  const held = document.activeElement;
  // What is put into the page anew loses the keyboard.
  if (details.contains(held)) queueMicrotask(() => (held as HTMLElement).focus({ preventScroll: true }));
  return details;
}

/** The reasons, from a worker for this question. Rejects when they do not come in time. */
function explained(request: ExplainRequest): Promise<ShownExplanation> {
  const worker = new Worker(workerAddress, { type: 'module' });
  return new Promise<ShownExplanation>((resolve, reject) => {
    setTimeout(reject, LIMIT);
    worker.onerror = reject;
    worker.onmessage = ({ data }: MessageEvent<ShownExplanation | undefined>) => (data ? resolve(data) : reject());
    worker.postMessage(request);
  }).finally(() => worker.terminate());
}

function closed(request: ExplainRequest): HTMLDetailsElement {
  const reasons = element('div', { 'aria-live': 'polite' });
  const details = element('details', { class: 'why reading-foot' }, element('summary', {}, WHY_WORDS.why), reasons);
  let isAsked = false;
  details.addEventListener('toggle', () => {
    if (!details.open || isAsked) return;
    isAsked = true;
    reasons.replaceChildren(element('p', {}, WHY_WORDS.reading));
    void Promise.all([import('./reason-list.ts'), explained(request)]).then(
      ([{ reasonList }, explanation]) => reasons.replaceChildren(...reasonList(explanation)),
      () => {
        isAsked = false;
        reasons.replaceChildren(element('p', { class: 'note warning' }, WHY_WORDS.missing));
      },
    );
  });
  return details;
}
