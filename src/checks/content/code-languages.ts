import { codeBlocksOf } from '../../mdx-body.ts';
import type { Content } from '../content-files.ts';
import type { Finding } from '../finding.ts';

/** Every code block names its language, for colour and for people who listen to the page. */
export function codeLanguages({ entries }: Content): Finding[] {
  return entries.flatMap(({ path, body, bodyLine }) =>
    codeBlocksOf(body)
      .filter(({ language }) => !language)
      .map(({ line }) => ({
        file: path,
        line: bodyLine + line - 1,
        found: 'A code block has no language',
        expected: 'powershell, bash, json, http or text after the opening fence',
        next: 'Add the language; "text" fits where none other does.',
      })),
  );
}
