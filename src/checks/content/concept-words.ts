import { LOCALE } from '#words/locale.ts';
import type { Content } from '../content-files.ts';
import type { Finding } from '../finding.ts';
import { keyPlace } from '../yaml-place.ts';

/** What makes a concept more than its name. */
const FIELDS = ['definition', 'formerly', 'short', 'terms', 'in'] as const;

/** A concept says more than its name, and the words of other languages are of others. */
export function conceptWords({ references: { concepts, subjects } }: Content): Finding[] {
  const own = LOCALE.split('-')[0] ?? '';
  return [concepts, subjects].flatMap((file) => {
    const all = (file.value ?? {}) as Record<string, Record<string, unknown> | null>;
    return file.keys.flatMap((key): Finding[] => {
      const item = all[key];
      if (file === concepts && typeof item?.name === 'string' && FIELDS.every((field) => item[field] === undefined)) {
        return [
          {
            ...keyPlace(file, [key]),
            found: `The concept "${key}" is only a name, which the search finds without it`,
            expected: `one of ${FIELDS.join(', ')}`,
            next: 'Add the words that people use for it, or delete the concept.',
          },
        ];
      }
      return Object.keys(Object(item?.in))
        .filter((tag) => tag.split('-')[0] === own)
        .map((tag) => ({
          ...keyPlace(file, [key, 'in', tag]),
          found: `Words in the language of the site stand under "in" of "${key}"`,
          expected: 'other languages than that of the site',
          next: 'Move them to "terms".',
        }));
    });
  });
}
