/** What the row at the end of an entry does once one of its buttons was pressed. */

import { FEEDBACK_DONE_WORDS as WORDS } from '#words/feedback.ts';
import type { PageText } from '../../search/gate/outgoing.ts';
import { element } from '../dom/element.ts';
import { OWN_FIXES } from '../dom/own-fixes.ts';
import { headLink, pageAddress, pageText, pageTitle, partOf, siteFile } from '../ways-out/page-text.ts';
import { copyOut, shareOut } from '../ways-out/ways-out.ts';
import { markdownSection } from './markdown-section.ts';

export type FeedbackAction = 'yes' | 'no' | 'link' | 'markdown' | 'share';
type Parts = (Node | string)[];

/** Does it, and says what became of it in `more`, the place below the row that is read aloud. */
export async function feedback(action: FeedbackAction, more: HTMLElement): Promise<void> {
  const answer = (...parts: Parts) => more.replaceChildren(...parts);
  const address = pageAddress();

  /** A browser that refuses to copy is told, with another way. */
  async function copy(text: PageText, done: Parts, instead: Node): Promise<void> {
    try {
      await copyOut(text);
      answer(...done);
    } catch {
      answer(element('p', {}, WORDS.refused, ' ', instead));
    }
  }
  const copyLink = () => copy(address, [element('p', {}, WORDS.copied)], element('a', { href: address }, address));

  /** The system's own sheet. Who closes it wanted that; where it fails, the address is copied. */
  async function share(): Promise<void> {
    try {
      await shareOut(pageTitle(), address);
    } catch (error) {
      if ((error as DOMException).name !== 'AbortError') await copyLink();
    }
  }

  async function copyMarkdown(): Promise<void> {
    const file = headLink('link[type="text/markdown"]');
    const link = element('a', { href: file }, WORDS.openMarkdown);
    const markdown = await siteFile(file);
    if (markdown === undefined) return answer(element('p', {}, WORDS.notLoaded, ' ', link));
    const done = element('p', {}, WORDS.copiedEntry);
    const choices = fixesIn(markdown).map(({ title, part }) => {
      const button = element('button', { type: 'button' }, title);
      button.addEventListener('click', () => void copy(part, [element('p', {}, WORDS.copiedFix(title))], link));
      return button;
    });
    const further = [element('p', {}, WORDS.onlyOne), element('p', { class: 'choices' }, ...choices)];
    await copy(markdown, choices.length > 0 ? [done, ...further] : [done], link);
  }

  const actions: Record<FeedbackAction, () => Promise<void> | void> = {
    yes: () => answer(element('p', {}, WORDS.thanks)),
    no: async () => answer(...(await import('./did-not-help.ts')).didNotHelp()),
    link: copyLink,
    markdown: copyMarkdown,
    share,
  };
  await actions[action]();
}

/** Each fix of the entry with its part of the entry's Markdown. */
function fixesIn(markdown: PageText): { title: PageText; part: PageText }[] {
  return [...document.querySelectorAll<HTMLElement>(`.entry ${OWN_FIXES} > .fix > details`)].flatMap((fix) => {
    const heading = fix.querySelector('summary > :is(h2, h3, h4)');
    const title = heading && pageText(heading);
    const part = title && partOf(markdown, (text) => markdownSection(text, title, fix.dataset.anchor ?? ''));
    return part ? [{ title, part }] : [];
  });
}
