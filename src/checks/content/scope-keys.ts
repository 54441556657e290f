import { SCOPES } from '../../schemas/entry.ts';
import { attributePlace, bodyElements } from '../body-elements.ts';
import type { Content } from '../content-files.ts';
import type { Finding } from '../finding.ts';

/** Causes name only scopes that exist; `<Scope>` takes no others. */
export function scopeKeys({ entries }: Content): Finding[] {
  return entries.flatMap((entry) =>
    bodyElements(entry)
      .elements.filter(({ name, attributes }) => name === 'Cause' && attributes.scope !== undefined)
      .flatMap((cause) =>
        (cause.attributes.scope ?? '')
          .split(' ')
          .filter((key) => !(SCOPES as readonly string[]).includes(key))
          .map((key) => ({
            ...attributePlace(entry, cause, 'scope'),
            found: `Unknown scope "${key}"`,
            expected: `one or more of ${SCOPES.join(', ')}, with a space between`,
            next: 'Correct the attribute "scope" of this <Cause>.',
          })),
      ),
  );
}
