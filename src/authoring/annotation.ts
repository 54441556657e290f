import type { Finding } from '../checks/finding.ts';

/** What GitHub reads as the end of a line, or of a property, is written as `%0A` and the like. */
const escaped = (text: string, marks: RegExp): string =>
  text.replace(marks, (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`);

const property = (text: string): string => escaped(text, /[%\r\n:,]/g);

/**
 * A finding as GitHub shows it beside the line of a pull request:
 * `::error file=content/faq/a.mdx,line=3,col=7,title=Unknown topic "mfaa"::expected: …`
 */
export function annotation({ file, line, column, found, expected, next }: Finding): string {
  const place = [
    `file=${property(file)}`,
    `line=${line}`,
    ...(column === undefined ? [] : [`col=${column}`]),
    `title=${property(found)}`,
  ];
  return `::error ${place.join(',')}::${escaped(`expected: ${expected}\nnext: ${next}`, /[%\r\n]/g)}`;
}
