import { entrySchema } from '../../schemas/entry.ts';
import type { Content } from '../content-files.ts';
import type { Finding } from '../finding.ts';
import { schemaFindings } from '../schema-findings.ts';

/** Fields of the form before this one, with what has become of each. */
export const FORMER_FIELDS: Readonly<Record<string, string>> = {
  fixes: 'Move each fix to its <Fix> in the body, as attributes, and delete the field.',
  scope: 'Delete the field; it follows from <Scope> in the body.',
};

/** The frontmatter of every entry fits its schema. */
export function frontmatterSchema({ entries }: Content): Finding[] {
  return entries
    .filter(({ errors, hasFrontmatter }) => hasFrontmatter && errors.length === 0)
    .flatMap((entry) => {
      if (entry.value !== null)
        return schemaFindings(entry, [], entrySchema, 'CONTRIBUTING.md, "The frontmatter",', FORMER_FIELDS);
      return {
        file: entry.path,
        line: 1,
        found: 'The frontmatter is empty',
        expected: 'at least title, summary, asked, topics and verified',
        next: 'Compare with another entry; "npm run new" writes a skeleton.',
      };
    });
}
