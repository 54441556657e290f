import { withoutCode } from '../../mdx-body.ts';
import { bodyElements, bodyPlace } from '../body-elements.ts';
import { COMPONENTS } from '../components.ts';
import type { Content, EntryFile } from '../content-files.ts';
import type { Finding } from '../finding.ts';

/** Block components stand on lines of their own, with an empty line inside both ends. */
export function componentLines({ entries }: Content): Finding[] {
  return entries.flatMap((entry) => {
    const text = withoutCode(entry.body);
    return bodyElements(entry).elements.flatMap(({ name, open, close }): Finding[] => {
      if (COMPONENTS.get(name)?.inline !== false) return [];
      const tags = close ? [open, close] : [open];
      const shared = tags.filter(
        ([from, to]) => `${text.slice(text.lastIndexOf('\n', from - 1) + 1, from)}${lineFrom(text, to)}`.trim() !== '',
      );
      if (shared.length > 0) return shared.map(([from]) => ownLine(entry, name, from));
      if (!close) return [];
      // Code was blanked, so that the body itself tells which lines are empty.
      const inside = entry.body.slice(open[1], close[0]);
      const first = /^[ \t]*\n([^\n]*)/.exec(inside)?.[1] ?? '';
      const last = inside.split('\n').at(-2) ?? '';
      return [
        ...(separates(first) ? [] : [emptyLine(entry, open[0], `after <${name}>`)]),
        ...(separates(last) ? [] : [emptyLine(entry, close[0], `before </${name}>`)]),
      ];
    });
  });
}

/** The rest of a line. */
function lineFrom(text: string, offset: number): string {
  const end = text.indexOf('\n', offset);
  return text.slice(offset, end === -1 ? text.length : end);
}

/** An empty line, or one that is itself a tag of a block. */
function separates(line: string): boolean {
  const name = /^\s*<\/?([A-Z][A-Za-z]*)/.exec(line)?.[1];
  return line.trim() === '' || (name !== undefined && COMPONENTS.get(name)?.inline === false);
}

function ownLine(entry: EntryFile, name: string, offset: number): Finding {
  return {
    ...bodyPlace(entry, offset),
    found: `The tag of <${name}> shares its line with other text`,
    expected: 'a line of its own',
    next: 'Break the line before and after the tag.',
  };
}

function emptyLine(entry: EntryFile, offset: number, where: string): Finding {
  return {
    ...bodyPlace(entry, offset),
    found: `No empty line stands ${where}`,
    expected: 'an empty line, so that Markdown is read inside the component',
    next: `Add an empty line ${where}.`,
  };
}
