import { ImportError } from './import-error.ts';
import { yamlOf } from './yaml-of.ts';

/** A page's file: what its head says, and its text, which begins at a 1-based line. */
export interface PageFile {
  file: string;
  fields: Record<string, unknown>;
  body: string;
  line: number;
}

const HEAD = /^---[ \t]*\n([\s\S]*?\n)?---[ \t]*(?:\n|$)/;

/** Divides a file. Throws where its head is not closed or no YAML. */
export function pageFile(file: string, text: string): PageFile {
  const match = HEAD.exec(text);
  if (match) {
    const [head, yaml = ''] = match;
    return {
      file,
      fields: yamlOf(yaml, { file, line: 2 }),
      body: text.slice(head.length),
      line: head.split('\n').length,
    };
  }
  // Three dashes over a field begin a head; over anything else they are a line.
  if (/^---[ \t]*\n[\w-]+:/.test(text))
    throw new ImportError('The frontmatter is not closed: no line "---" follows.', { file, line: 1 });
  return { file, fields: {}, body: text, line: 1 };
}
