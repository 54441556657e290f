import { entrySchema } from '../../schemas/entry.ts';
import type { Content } from '../content-files.ts';
import type { Finding } from '../finding.ts';
import { schemaFindings } from '../schema-findings.ts';

/** The frontmatter of every entry fits its schema. */
export function frontmatterSchema({ entries }: Content): Finding[] {
  return entries
    .filter(({ document, hasFrontmatter }) => hasFrontmatter && document.errors.length === 0)
    .flatMap((entry) => {
      if (entry.value !== null) return schemaFindings(entry, [], entrySchema, 'CONTRIBUTING.md, "The frontmatter",');
      return {
        file: entry.path,
        line: 1,
        found: 'The frontmatter is empty',
        expected: 'at least title, summary, products, topics and verified',
        next: 'Compare with another entry; "npm run new" writes a skeleton.',
      };
    });
}
