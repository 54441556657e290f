import { withoutCode } from '../../mdx-body.ts';
import type { Content } from '../content-files.ts';
import type { Finding } from '../finding.ts';

/** Headings come from the components, which know their level; a body has none of its own. */
export function bodyHeadings({ entries }: Content): Finding[] {
  return entries.flatMap(({ path, body, bodyLine }) => {
    const lines = withoutCode(body).split('\n');
    return lines.flatMap((line, at): Finding[] => {
      const underlined = /^ {0,3}(?:=+|-{2,}) *$/.test(line) && /^ {0,3}[^\s|>-]/.test(lines[at - 1] ?? '');
      if (!underlined && !/^\s*#{1,6}(?:\s|$)/.test(line)) return [];
      return [
        {
          file: path,
          line: bodyLine + at - (underlined ? 1 : 0),
          found: `The body has a heading: "${(underlined ? lines[at - 1] : line)?.trim()}"`,
          expected: 'only the headings that the components make',
          next: 'Put the section into <Detail id title>, or make the line a paragraph.',
        },
      ];
    });
  });
}
