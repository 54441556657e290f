import { attributePlace, type BodyElement, bodyElements } from '../body-elements.ts';
import type { Content, EntryFile } from '../content-files.ts';
import type { Finding } from '../finding.ts';
import { nearestKey } from '../nearest-key.ts';

/** `<Scope>` answers for scopes of the field, and causes name no others. */
export function scopeKeys({ entries, field }: Content): Finding[] {
  const scopes = Object.keys(field.data.scopes);
  const unknown = (entry: EntryFile, element: BodyElement, attribute: string, key: string): Finding => {
    const near = nearestKey(key, scopes);
    return {
      ...attributePlace(entry, element, attribute),
      found: `Unknown scope "${key}"`,
      expected:
        scopes.length > 0
          ? `one or more of ${scopes.join(', ')}, with a space between`
          : 'no scope: the field has none',
      next: `${near ? `Write "${near}"` : 'Correct the key'} in this <${element.name}>, or add "${key}" to "scopes" in ${field.path}.`,
    };
  };
  return entries.flatMap((entry) =>
    bodyElements(entry).elements.flatMap((element) => {
      const { name, attributes } = element;
      const named =
        name === 'Scope'
          ? Object.keys(attributes).map((key) => [key, key] as const)
          : name === 'Cause'
            ? (attributes.scope?.split(' ') ?? []).map((key) => ['scope', key] as const)
            : [];
      return named
        .filter(([, key]) => !scopes.includes(key))
        .map(([attribute, key]) => unknown(entry, element, attribute, key));
    }),
  );
}
