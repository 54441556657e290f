import { fieldSchema } from '../../schemas/field.ts';
import type { Content } from '../content-files.ts';
import type { Finding } from '../finding.ts';
import { schemaFindings } from '../schema-findings.ts';

/** What `field.yaml` says fits its schema. It may be empty, or absent: then the site knows nothing of its field. */
export function fieldFits({ field }: Pick<Content, 'field'>): Finding[] {
  return field.value == null ? [] : schemaFindings(field, [], fieldSchema, 'src/schemas/field.ts');
}
