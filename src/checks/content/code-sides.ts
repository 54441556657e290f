import type { Content } from '../content-files.ts';
import type { Finding } from '../finding.ts';
import { expectedKey, nearestKey } from '../nearest-key.ts';
import { textOf } from '../text-of.ts';
import { valuePlace } from '../yaml-place.ts';

/** Whose side a code points to is a side of the field. */
export function codeSides({ codes, field }: Content): Finding[] {
  const sides = Object.keys(field.data.sides);
  return codes.flatMap((file) =>
    Object.entries((file.value ?? {}) as Record<string, { side?: unknown } | null>).flatMap(([code, card]) => {
      const side = textOf(card?.side ?? '');
      if (!side || sides.includes(side)) return [];
      const near = nearestKey(side, sides);
      return [
        {
          ...valuePlace(file, [code, 'side']),
          found: `Unknown side "${side}" of the code "${code}"`,
          expected:
            sides.length > 0
              ? expectedKey(side, sides, `a key of "sides" in ${field.path}`)
              : 'no side: the field has none',
          next: `${near ? `Write "${near}"` : 'Correct the key'}, or add it to "sides" in ${field.path}.`,
        },
      ];
    }),
  );
}
