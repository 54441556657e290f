/** The ways out of the tab for a text that was searched for. All lead through the gate, and the reader sees what passes. */
import { HAND_ON_WORDS as WORDS } from '#words/hand-on.ts';
import { framed } from '../../search/gate/decided.ts';
import type { Redacted } from '../../search/gate/outgoing.ts';
import type { HandOn } from '../../search/text/reading.ts';
import gatedStyle from '../../styles/gated.css?url';
import { element } from '../dom/element.ts';
import { loadStyle } from '../dom/load-style.ts';
import { askGate } from './ask-gate.ts';
import { gatedText } from './gated-text.ts';
import { reportAddress } from './report.ts';
import { saveFile } from './save-file.ts';
import { copies, leadsTo } from './ways-out.ts';

/** The address of a search for a text. */
export const searchAddress = (base: string, text: Redacted): Redacted =>
  framed((passed) => `${location.origin}${base}find/#q=${encodeURIComponent(passed.toWellFormed())}`, text);

/** What stands below the button that opens it: the text with its chips, and the ways out; or that the gate is missing. */
export async function handOnPanel(handOn: HandOn, base: string, panel: HTMLElement): Promise<void> {
  panel.replaceChildren(element('p', { class: 'about' }, WORDS.preparing));
  try {
    void loadStyle(gatedStyle);
    const { pieces, build } = await askGate(base, handOn);
    const copyButton = (words: string) => element('button', { type: 'button', 'data-copy': '' }, words);
    const copyText = copyButton(WORDS.copyText);
    const link = copyButton(WORDS.copyLink);
    const reportCopy = copyButton(WORDS.copyReport);
    const report = element('a', { target: '_blank', rel: 'noopener noreferrer' }, WORDS.report);
    const hasRepository = document.documentElement.dataset.repository !== undefined;
    const file = saveFile(base, build);
    const text = gatedText(pieces, (passed) => {
      file.holds(passed);
      copies(copyText, passed);
      copies(reportCopy, passed);
      copies(link, searchAddress(base, passed));
      leadsTo(report, reportAddress(passed));
    });
    panel.replaceChildren(
      text,
      element(
        'p',
        { class: 'ways-out' },
        copyText,
        ' ',
        link,
        ' ',
        hasRepository ? report : reportCopy,
        ' ',
        file.button,
      ),
      file.head,
    );
  } catch {
    const again = element('button', { type: 'button' }, WORDS.tryAgain);
    again.addEventListener('click', () => void handOnPanel(handOn, base, panel));
    panel.replaceChildren(element('p', { class: 'note warning' }, WORDS.missing, ' ', again));
  }
}
