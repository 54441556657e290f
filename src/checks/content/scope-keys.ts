import { SCOPES } from '../../schemas/entry.ts';
import { bodyElements } from '../body-elements.ts';
import type { Content } from '../content-files.ts';
import type { Finding } from '../finding.ts';
import { valuePlace } from '../yaml-place.ts';

/** `<Scope>` answers for exactly the keys of `scope`, and causes name only those that exist. */
export function scopeKeys({ entries }: Content): Finding[] {
  return entries.flatMap((entry) => {
    if (!entry.data) return [];
    const { elements } = bodyElements(entry);
    const scope = elements.find(({ name }) => name === 'Scope');
    const answered = Object.keys(scope?.attributes ?? {});
    const named: readonly string[] = entry.data.scope;
    return [
      ...named.flatMap((key, i) =>
        answered.includes(key)
          ? []
          : {
              ...valuePlace(entry, ['scope', i]),
              found: `The scope "${key}" has no answer in the body`,
              expected: `${key}="…" in <Scope>`,
              next: 'Add the answer to <Scope>, or delete the key here.',
            },
      ),
      ...answered
        .filter((key) => !named.includes(key))
        .map((key) => ({
          ...(scope?.place ?? { file: entry.path, line: entry.bodyLine }),
          found: `<Scope> answers for "${key}", which "scope" does not name`,
          expected: named.length > 0 ? `the keys ${named.join(', ')}` : 'no <Scope>, because "scope" is empty',
          next: `Add "${key}" to "scope" in the frontmatter, or delete the answer.`,
        })),
      ...elements
        .filter(({ name, attributes }) => name === 'Cause' && attributes.scope !== undefined)
        .flatMap(({ attributes, place }) =>
          (attributes.scope ?? '')
            .split(' ')
            .filter((key) => !(SCOPES as readonly string[]).includes(key))
            .map((key) => ({
              ...place,
              found: `Unknown scope "${key}"`,
              expected: `one or more of ${SCOPES.join(', ')}, with a space between`,
              next: 'Correct the attribute "scope" of this <Cause>.',
            })),
        ),
    ];
  });
}
