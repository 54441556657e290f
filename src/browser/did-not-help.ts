/** The report of a page that did not help: shown whole before anything leaves, and sent by the reader alone. */
import { LEFT_REPORT_WORDS, LEFT_WORDS as WORDS } from '#words/leave.ts';
import { redact } from '../search/redact.ts';
import { element } from './element.ts';
import { issueAddress } from './issue-address.ts';
import type { RememberedMark } from './mark-memory.ts';

/** The parts of the report's form. The text that was searched for stands in it only after the reader's tick, redacted. */
export function didNotHelp(): Node[] {
  const entry = document.querySelector<HTMLElement>('article[data-entry]')?.dataset.entry ?? '';
  const checked = document.querySelector('.checked time')?.getAttribute('datetime') ?? '';
  const address = document.querySelector<HTMLLinkElement>('link[rel=canonical]')?.href ?? '';
  const query = (history.state as { mark?: RememberedMark } | null)?.mark?.text.trim();
  const shown = element('pre', { tabindex: '0' });
  const tick = element('input', { type: 'checkbox' });
  const link = element('a', {}, WORDS.report);
  const button = element('button', { type: 'button', 'data-copy': '' }, WORDS.copyReport);
  const fill = () => {
    const body =
      LEFT_REPORT_WORDS.body(entry, address, checked) +
      (tick.checked && query ? LEFT_REPORT_WORDS.query(redact(query).text) : '');
    shown.textContent = body;
    button.dataset.copy = body;
    link.href = issueAddress(LEFT_REPORT_WORDS.title(entry), body) ?? '';
  };
  tick.addEventListener('change', fill);
  fill();
  const consent = query ? [element('label', {}, tick, WORDS.withQuery)] : [];
  const hand = document.documentElement.dataset.repository ? link : button;
  return [element('p', {}, WORDS.sorry), ...consent, shown, element('p', {}, hand)];
}
