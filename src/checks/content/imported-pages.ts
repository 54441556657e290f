import { importedSchema } from '../../schemas/imported.ts';
import type { Content } from '../content-files.ts';
import type { Finding } from '../finding.ts';
import { schemaFindings } from '../schema-findings.ts';

/** Imported pages are as `npm run import` writes them. */
export const importedPages = ({ entries }: Content): Finding[] =>
  entries
    .filter(({ kind, data }) => kind === 'page' && !data)
    .flatMap((page) => {
      const found =
        page.errors.length > 0 || page.value === null
          ? []
          : schemaFindings(page, [], importedSchema, 'docs/import.md', {});
      return found.length > 0
        ? found
        : {
            file: page.path,
            line: 1,
            found: 'The head of this imported page cannot be read',
            expected: 'what "npm run import" writes',
            next: 'Import the documentation again, or delete the file.',
          };
    });
