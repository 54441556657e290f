/**
 * Characters of text on a printed page: measured, 1,490 to 1,540 on pages with every section open and 1,940 to 1,990 in lists
 * and tables, on A4 and a tenth less on Letter (`tests/content/print-length.spec.ts` counts the pages).
 */
const PER_PAGE = { folds: 1500, lists: 1960 };

/** On about how many pages a text prints. */
export function printPages(characters: number, kind: keyof typeof PER_PAGE): number {
  return Math.ceil(Number((characters / PER_PAGE[kind]).toPrecision(2)));
}

/** Characters of the text of some HTML, white space as a browser shows it. Counted in one go: handbooks are long. */
export function textLength(html: string): number {
  let [length, isSpace] = [0, false];
  for (let at = 0; at < html.length; at++) {
    const code = html.charCodeAt(at);
    if (code === 0x3c) {
      const end = html.indexOf('>', at);
      if (end < 0) break;
      at = end;
      continue;
    }
    const wasSpace = isSpace;
    isSpace = code <= 0x20;
    if (!isSpace || !wasSpace) length++;
  }
  return length;
}
