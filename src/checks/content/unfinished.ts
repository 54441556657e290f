import { FILL_IN } from '../../schemas/fill-in.ts';
import type { Content } from '../content-files.ts';
import type { Finding } from '../finding.ts';

export const NOT_WRITTEN = 'This place is not written yet';

/** No entry holds what `npm run new` left for its author to write. */
export function unfinished({ entries }: Content): Finding[] {
  return entries.flatMap(({ path, text }) =>
    text.split('\n').flatMap((line, at): Finding[] => {
      const column = line.indexOf(FILL_IN);
      if (column === -1) return [];
      const wanted = line
        .slice(column + FILL_IN.length)
        .replace(/".*$/, '')
        .trim();
      return [
        {
          file: path,
          line: at + 1,
          column: column + 1,
          found: NOT_WRITTEN,
          expected: wanted,
          next: `Write it in place of "${FILL_IN}" and what follows.`,
        },
      ];
    }),
  );
}
