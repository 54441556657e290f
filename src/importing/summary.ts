/** The table of contents of a space, `SUMMARY.md`. */
import { ImportError } from './import-error.ts';
import { decoded, pathFrom } from './space-path.ts';
import { plainText } from './tree.ts';

/** A page in the table of contents. */
export interface Listed {
  path: string;
  title: string;
  /** Title of the group in which it stands; empty before the first. */
  group: string;
  /** The pages above it, from the first. */
  above: Listed[];
}

const ITEM = /^(\s*)[*+-]\s+(.*)$/;
const LINK =
  /^\[((?:\\.|[^\\\]]|\[[^\]]*\])*)\]\(\s*(?:<([^>]*)>|([^\s)]*(?:\([^\s)]*\)[^\s)]*)*))(?:\s+"[^"]*")?\s*\)\s*$/;

/**
 * Reads it. Each page stands there once; links to other sites are passed over.
 * @throws ImportError where a line names what is not there, leads out of the space, or cannot be read.
 */
export function readSummary(file: string, text: string, files: ReadonlyMap<string, string>): Listed[] {
  const found = new Map<string, Listed>();
  let group = '';
  let open: { depth: number; page: Listed }[] = [];
  for (const [at, line] of text.split('\n').entries()) {
    const place = { file, line: at + 1 };
    const heading = /^#{2,6}\s+(.*)$/.exec(line)?.[1];
    if (heading !== undefined) {
      group = plainText(heading.replace(/\s*<a\s[^>]*>\s*<\/a>/g, ''));
      open = [];
      continue;
    }
    const [, indent = '', item] = ITEM.exec(line) ?? [];
    if (item === undefined || /^[\s*+-]*$/.test(line)) continue;
    const link = LINK.exec(item);
    if (!link) throw new ImportError(`"${item.slice(0, 80)}" is no link to a page.`, place);
    const title = plainText(link[1] ?? '');
    const target = (link[2] ?? link[3] ?? '').replace(/#.*$/, '');
    if (/^[a-z][a-z0-9+.-]*:/i.test(target) || target === '') continue;
    const path = pathFrom(file, decoded(target));
    if (path === undefined)
      throw new ImportError(`"${target}" leads out of the folder of the space; nothing outside of it is read.`, place);
    if (!files.has(path)) throw new ImportError(`It names "${target}", which is not there.`, place);
    open = open.filter(({ depth }) => depth < indent.length);
    const page: Listed = { path, title: title || path, group, above: open.map((one) => one.page) };
    open.push({ depth: indent.length, page });
    if (!found.has(path)) found.set(path, page);
  }
  if (found.size === 0) throw new ImportError('It lists no page.', { file });
  return [...found.values()];
}
