import { mdxToJs } from 'satteri';
import { withoutCode } from '../../mdx-body.ts';
import { bodyElements, bodyPlace } from '../body-elements.ts';
import type { Content, EntryFile } from '../content-files.ts';
import type { Finding } from '../finding.ts';
import { openFence } from '../open-fence.ts';

/** A `<` before anything but a name, a slash or a space: `<5`, `<!-- todo -->`, `<=`. */
const LITERAL = /(?<!\\)<(?:!--[\s\S]*?(?:-->|$)|(?![A-Za-z/\s])\S*|(?=\s*$))/g;
const CODE_LINE = /^(?:import|export)\s/gm;

/**
 * What MDX takes for code stands in no text; and in the end MDX itself reads every body, so that whatever only it
 * refuses is told here, with its place, and not by the build.
 */
export function mdxSyntax({ entries }: Content): Finding[] {
  return entries.flatMap((entry) => {
    if (!entry.hasFrontmatter || openFence(entry.body) !== undefined) return [];
    const { elements, faults } = bodyElements(entry);
    const inTag = (at: number) => elements.some(({ open }) => open[0] < at && at < open[1]);
    const text = withoutCode(entry.body);
    const found = [
      ...[...text.matchAll(LITERAL)]
        .filter(({ index }) => !inTag(index))
        .map(({ index, 0: sign }) => literal(entry, index, sign)),
      ...[...text.matchAll(CODE_LINE)]
        .filter(({ index }) => !inTag(index))
        .map(({ index, 0: word }) => codeLine(entry, index, word.trim())),
    ];
    return found.length > 0 || faults.length > 0 ? found : refused(entry);
  });
}

function literal(entry: EntryFile, at: number, sign: string): Finding {
  const place = bodyPlace(entry, at);
  if (sign.startsWith('<!--')) {
    return {
      ...place,
      found: 'A comment stands in the body',
      expected: 'text for readers: MDX knows no <!-- -->',
      next: 'Delete the comment.',
    };
  }
  return {
    ...place,
    found: `A literal "${sign}" stands in the text`,
    expected: 'a < only in backticks or code blocks, because MDX takes it for a tag',
    next: 'Put it into backticks, or write it in words: "fewer than 5".',
  };
}

function codeLine(entry: EntryFile, at: number, word: string): Finding {
  return {
    ...bodyPlace(entry, at),
    found: `A line begins with the word "${word}"`,
    expected: 'another word first: MDX takes the line for code',
    next: `Put "${word}" further into the line; components need no import.`,
  };
}

/** What MDX says of a body in which the checks found nothing. A brace is told by the check of braces. */
function refused(entry: EntryFile): Finding[] {
  try {
    mdxToJs(entry.body, {});
    return [];
  } catch (error) {
    const [, line = '1', column = '1', why = String(error)] =
      /^(\d+):(\d+): (.*?)(?: \(mdx[^()]*\))?$/s.exec((error as Error).message) ?? [];
    const shown = withoutCode(entry.body).split('\n')[Number(line) - 1] ?? '';
    if (/[{}]/.test(shown.charAt(Number(column) - 1))) return [];
    return [
      {
        file: entry.path,
        line: entry.bodyLine + Number(line) - 1,
        column: Number(column),
        found: `MDX cannot read the body: ${why}`,
        expected: 'Markdown, and components whose tags stand on lines of their own',
        next: 'Compare with another entry, or take out the last change and put it back piece by piece.',
      },
    ];
  }
}
