/** The report of a page that did not help: shown whole before anything leaves, and sent by the reader alone. */
import { FEEDBACK_REPORT_WORDS, FEEDBACK_DONE_WORDS as WORDS } from '#words/feedback.ts';
import { framed, NOTHING } from '../../search/gate/decided.ts';
import type { Redacted } from '../../search/gate/outgoing.ts';
import { markHere } from '../carried/mark-memory.ts';
import { element } from '../dom/element.ts';
import { askGate } from '../ways-out/ask-gate.ts';
import { gatedText } from '../ways-out/gated-text.ts';
import { issueAddress } from '../ways-out/issue-address.ts';
import { headLink } from '../ways-out/page-text.ts';
import { copies, leadsTo } from '../ways-out/ways-out.ts';

/**
 * The parts of the report's form. The text that was searched for stands in it only after the reader's tick, as it has
 * passed the gate.
 */
export function didNotHelp(): Node[] {
  const entry = document.querySelector<HTMLElement>('article[data-entry]')?.dataset.entry ?? '';
  const checked = document.querySelector('.checked time')?.getAttribute('datetime') ?? '';
  const address = headLink('link[rel=canonical]');
  const mark = markHere();
  const query = mark?.text.trim();
  const shown = element('pre', { tabindex: '0' });
  const tick = element('input', { type: 'checkbox' });
  const chosen = element('div', { role: 'status' });
  const link = element('a', {}, WORDS.report);
  const button = element('button', { type: 'button', 'data-copy': '' }, WORDS.copyReport);
  const fill = (searched: Redacted) => {
    const body = framed(
      (text) => FEEDBACK_REPORT_WORDS.body(entry, address, checked) + (text && FEEDBACK_REPORT_WORDS.query(text)),
      searched,
    );
    shown.textContent = body;
    copies(button, body);
    leadsTo(
      link,
      issueAddress(
        framed(() => FEEDBACK_REPORT_WORDS.title(entry), NOTHING),
        body,
      ),
    );
  };
  tick.addEventListener('change', async () => {
    chosen.replaceChildren();
    fill(NOTHING);
    if (!tick.checked || !query) return;
    chosen.replaceChildren(element('p', { class: 'about' }, WORDS.preparing));
    const values = mark?.filled?.values.map(({ value }) => value) ?? [];
    try {
      const { pieces } = await askGate(document.documentElement.dataset.base ?? '/', { text: query, values });
      if (tick.checked) chosen.replaceChildren(gatedText(pieces, fill));
    } catch {
      tick.checked = false;
      chosen.replaceChildren(element('p', { class: 'note warning' }, WORDS.withoutQuery));
    }
  });
  fill(NOTHING);
  const consent = query ? [element('label', {}, tick, WORDS.withQuery), chosen] : [];
  const hand = document.documentElement.dataset.repository ? link : button;
  return [element('p', {}, WORDS.sorry), ...consent, shown, element('p', {}, hand)];
}
