/** Ways to hand an entry on, and to say whether it helped. Loaded when somebody reads the page. */
import { FEEDBACK_WORDS as WORDS } from '#words/feedback.ts';
import rowStyle from '../../styles/feedback-row.css?url';
import { element } from '../dom/element.ts';
import { loadStyle } from '../dom/load-style.ts';
import type { FeedbackAction } from './feedback-actions.ts';

/** Adds the row below the entry; called once. What its buttons do is loaded when one is pressed. */
export async function addFeedbackRow(entry: HTMLElement): Promise<void> {
  const more = element('div', { class: 'feedback-more', role: 'status' });
  const button = (action: FeedbackAction, words: string) => {
    const made = element('button', { type: 'button' }, words);
    made.addEventListener(
      'click',
      () => void import('./feedback-actions.ts').then(({ feedback }) => feedback(action, more)),
    );
    return made;
  };
  const hasNoFix = entry.dataset.kind === 'error' && !entry.querySelector('.fix');
  const kind = entry.dataset.kind as keyof typeof WORDS.question;
  const ways = [button('link', WORDS.copyLink), button('markdown', WORDS.markdown)];
  if ('share' in navigator) ways.push(button('share', WORDS.share));
  const row = element(
    'section',
    { class: 'feedback', 'aria-label': WORDS.label },
    element('p', { id: 'helped' }, hasNoFix ? WORDS.questionWithoutFix : WORDS.question[kind]),
    element('div', { role: 'group', 'aria-labelledby': 'helped' }, button('yes', WORDS.yes), button('no', WORDS.no)),
    element('div', { class: 'hand-on' }, ...ways),
    more,
  );
  await loadStyle(rowStyle);
  entry.parentElement?.append(row);
}
