import { fieldSchema } from '../../schemas/field.ts';
import type { Content } from '../content-files.ts';
import type { Finding } from '../finding.ts';
import { expectedKey } from '../nearest-key.ts';
import { schemaFindings } from '../schema-findings.ts';
import { valuePlace } from '../yaml-place.ts';

/** `field.yaml`, where there is one, fits its schema, and the scope of an outage is one of its scopes. */
export function fieldFile({ field }: Content): Finding[] {
  // Without the file there are no facts of the field; a file that cannot be read is told by the syntax.
  if (field.value === undefined || field.value === null) return [];
  const { scopes, outageScope } = field.data;
  const keys = Object.keys(scopes);
  return [
    ...schemaFindings(field, [], fieldSchema, 'src/schemas/field.ts'),
    ...(outageScope === undefined || keys.includes(outageScope)
      ? []
      : [
          {
            ...valuePlace(field, ['outageScope']),
            found: `Unknown scope "${outageScope}"`,
            expected: expectedKey(outageScope, keys, 'a key of "scopes"'),
            next: 'Correct the key, or add it to "scopes".',
          },
        ]),
  ];
}
