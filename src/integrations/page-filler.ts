import { CODE_MARKS, type CodePage } from '../schemas/code-files.ts';

/** What stands between the pieces of a page with marks. */
export const MARK = new RegExp(`(${Object.values(CODE_MARKS).join('|')})`);
/** What is filled in for each mark. */
export const KEYS = new Map(Object.entries(CODE_MARKS).map(([key, mark]) => [mark, key as keyof CodePage]));

/** Fills a page with marks, and escapes what it is filled with as Astro does in its place. */
export function pageFiller(template: string): (page: CodePage) => string {
  const pieces = template.split(MARK);
  const inTag = pieces.map((_, at) => {
    const before = pieces.slice(0, at).join('');
    return before.lastIndexOf('<') > before.lastIndexOf('>');
  });
  return (page) =>
    pieces
      .map((piece, at) => {
        const key = KEYS.get(piece);
        return key === undefined ? piece : inTag[at] ? inAttribute(page[key]) : inText(page[key]);
      })
      .join('');
}

const inAttribute = (text: string) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
const inText = (text: string) =>
  inAttribute(text).replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll("'", '&#39;');
