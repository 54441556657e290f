import { fieldSchema } from '../../schemas/field.ts';
import type { Content } from '../content-files.ts';
import type { Finding } from '../finding.ts';
import { expectedKey } from '../nearest-key.ts';
import { schemaFindings } from '../schema-findings.ts';
import { valuePlace } from '../yaml-place.ts';

/**
 * What `field.yaml` says fits its schema, and the scope of an outage is one of its scopes. It may be empty, or absent:
 * then the site knows nothing of its field.
 */
export function fieldFits({ field }: Pick<Content, 'field'>): Finding[] {
  if (field.value == null) return [];
  const findings = schemaFindings(field, [], fieldSchema, 'src/schemas/field.ts');
  const { scopes, outageScope } = field.data;
  if (findings.length > 0 || outageScope === undefined || Object.hasOwn(scopes, outageScope)) return findings;
  return [
    {
      ...valuePlace(field, ['outageScope']),
      found: `Unknown scope "${outageScope}"`,
      expected: expectedKey(outageScope, Object.keys(scopes), 'a key of "scopes"'),
      next: 'Correct the key, or add it to "scopes".',
    },
  ];
}
