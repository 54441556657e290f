import {
  codeSchema,
  conceptSchema,
  exemptSchema,
  portalSchema,
  productSchema,
  questionSchema,
  sourceSchema,
  topicSchema,
} from '../../schemas/reference.ts';
import { type Content, REFERENCES } from '../content-files.ts';
import type { Finding } from '../finding.ts';
import { schemaFindings } from '../schema-findings.ts';

/** The schema of each item, by file. */
export const SCHEMAS = {
  products: productSchema,
  topics: topicSchema,
  sources: sourceSchema,
  portal: portalSchema,
  concepts: conceptSchema,
  questions: questionSchema,
  'no-evidence': exemptSchema,
  codes: codeSchema,
};

/** Every item of the YAML files that entries refer to fits its schema. */
export function referenceSchema({ references }: Content): Finding[] {
  return REFERENCES.flatMap((name) =>
    references[name].keys.flatMap((key) =>
      schemaFindings(references[name], [key], SCHEMAS[name], 'src/schemas/reference.ts'),
    ),
  );
}
