import type { EntryText, Section } from '../search/catalogue.ts';
import { ownTextNodes, type TextTree } from '../search/own-text.ts';

const collapse = (text: string) => text.replace(/\s+/g, ' ').trimStart();

/** The own text of an entry's element, white space collapsed, with its sections and what tells related ones apart. */
export function entryText(article: TextTree): EntryText {
  const marks: [offset: number, element: TextTree][] = [[0, article]];
  const related: Record<string, string> = {};
  const { text } = ownTextNodes(article, (element, offset) => {
    if (element.getAttribute?.('data-anchor')) marks.push([offset, element]);
    const id = element.getAttribute?.('data-related');
    if (id) related[id] = collapse(ownTextNodes(element).text).trimEnd();
  });
  const sections: Section[] = marks.map(([offset, element]) => [
    collapse(text.slice(0, offset)).length,
    element.getAttribute?.('data-anchor') ?? '',
    element.getAttribute?.('data-heading') ?? '',
  ]);
  return { id: article.getAttribute?.('data-entry') ?? '', text: collapse(text).trimEnd(), sections, related };
}
