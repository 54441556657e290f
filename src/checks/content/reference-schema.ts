import { codeSchema } from '../../schemas/code-card.ts';
import { diagramSchema } from '../../schemas/diagram.ts';
import {
  conceptSchema,
  exemptSchema,
  portalSchema,
  productSchema,
  questionSchema,
  sourceSchema,
  subjectSchema,
  topicSchema,
} from '../../schemas/reference.ts';
import { watchedSchema } from '../../schemas/watched.ts';
import type { Content } from '../content-files.ts';
import type { Finding } from '../finding.ts';
import { schemaFindings } from '../schema-findings.ts';

/** The schema of each item, by file. */
export const SCHEMAS = {
  products: productSchema,
  topics: topicSchema,
  sources: sourceSchema,
  portal: portalSchema,
  concepts: conceptSchema,
  subjects: subjectSchema,
  questions: questionSchema,
  diagrams: diagramSchema,
  'no-evidence': exemptSchema,
  watched: watchedSchema,
};

/** Every item of the YAML files that entries refer to fits its schema. */
export function referenceSchema({ references, codes }: Content): Finding[] {
  const guide = 'src/schemas/reference.ts';
  return [
    ...(Object.keys(SCHEMAS) as (keyof typeof SCHEMAS)[]).flatMap((name) =>
      references[name].keys.flatMap((key) => schemaFindings(references[name], [key], SCHEMAS[name], guide)),
    ),
    ...codes.flatMap((file) =>
      file.keys.flatMap((key) => schemaFindings(file, [key], codeSchema, 'src/schemas/code-card.ts')),
    ),
  ];
}
