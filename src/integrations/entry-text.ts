import type { EntryText } from '../search/catalogue.ts';
import { ownTextNodes, type TextTree } from '../search/own-text.ts';

/** The own text of an entry's element, white space collapsed, with its sections. */
export function entryText(article: TextTree): EntryText {
  const sections: [number, string, string][] = [[0, '', '']];
  const { text } = ownTextNodes(article, (element, offset) => {
    const anchor = element.getAttribute?.('data-anchor');
    if (anchor) sections.push([offset, anchor, element.getAttribute?.('data-heading') ?? '']);
  });
  const collapse = (part: string) => part.replace(/\s+/g, ' ').trimStart();
  return {
    id: article.getAttribute?.('data-entry') ?? '',
    text: collapse(text).trimEnd(),
    sections: sections.map(([offset, anchor, heading]) => [collapse(text.slice(0, offset)).length, anchor, heading]),
  };
}
