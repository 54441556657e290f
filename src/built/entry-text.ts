import type { EntryText, Section } from '../search/index/catalogue.ts';
import { ownTextNodes, type TextTree } from '../search/text/own-text.ts';
import { ownString } from './own-string.ts';

const collapse = (text: string) => text.replace(/\s+/g, ' ').trimStart();

/** The own text of an entry's element, white space collapsed, with its sections and what tells related ones apart. */
export function entryText(article: TextTree): EntryText {
  const marks: { offset: number; anchor: string; heading: string }[] = [{ offset: 0, anchor: '', heading: '' }];
  const related: Record<string, string> = {};
  const { text } = ownTextNodes(article, (element, offset) => {
    const anchor = element.getAttribute?.('data-anchor');
    if (anchor) marks.push({ offset, anchor: ownString(anchor), heading: '' });
    // A section's first heading names it: its own element, or the one in its summary.
    const last = marks.at(-1);
    if (/^h[1-6]$/i.test(element.nodeName) && last?.anchor && !last.heading) last.heading = ownText(element);
    const id = element.getAttribute?.('data-related');
    if (id) related[ownString(id)] = ownText(element);
  });
  let [collapsed, from] = ['', 0];
  /** Goes on to an offset. A run of white space in which it stands is one space all the same. */
  const goTo = (offset: number) => {
    const more = text.slice(from, offset).replace(/\s+/g, ' ');
    const goesOn = collapsed === '' || collapsed.endsWith(' ');
    collapsed += goesOn && more.startsWith(' ') ? more.slice(1) : more;
    from = offset;
    return collapsed.length;
  };
  const sections: Section[] = marks.map(({ offset, anchor, heading }) => [goTo(offset), anchor, heading]);
  goTo(text.length);
  const id = ownString(article.getAttribute?.('data-entry') ?? '');
  return { id, text: collapsed.trimEnd(), sections, related };
}

const ownText = (element: TextTree): string => collapse(ownTextNodes(element).text).trimEnd();
