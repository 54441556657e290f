import { CODE_MARKS, type CodePage } from '../schemas/code-files.ts';

const MARK = new RegExp(`(${Object.values(CODE_MARKS).join('|')})`);
const KEYS = new Map(Object.entries(CODE_MARKS).map(([key, mark]) => [mark, key as keyof CodePage]));

/** Fills a text with marks. `put` says what stands in the place of a mark: by its value, and by the number of its piece of the text. */
export function filler(text: string, put: (value: string, at: number) => string): (page: CodePage) => string {
  const pieces = piecesOf(text);
  return (page) =>
    pieces
      .map((piece, at) => {
        const key = KEYS.get(piece);
        return key === undefined ? piece : put(page[key], at);
      })
      .join('');
}

/** Fills a page with marks, and escapes what it is filled with as Astro does in its place. */
export function pageFiller(template: string): (page: CodePage) => string {
  const pieces = piecesOf(template);
  const inTag = pieces.map((_, at) => {
    const before = pieces.slice(0, at).join('');
    return before.lastIndexOf('<') > before.lastIndexOf('>');
  });
  return filler(template, (value, at) => (inTag[at] ? inAttribute(value) : inText(value)));
}

const piecesOf = (text: string) => text.split(MARK);
const inAttribute = (text: string) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
const inText = (text: string) =>
  inAttribute(text).replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll("'", '&#39;');
