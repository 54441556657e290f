import { normalise } from '../../search/text/normalise.ts';
import type { Content } from '../content-files.ts';
import type { Finding } from '../finding.ts';
import { nearestKey } from '../nearest-key.ts';
import { keyPlace, valuePlace } from '../yaml-place.ts';

/** For so many unknown codes the nearest is looked for among all: more are no slips. */
const MOST_LOOKED = 20;

/**
 * Every code of a family that an entry claims has a card: the entry leads, and lists and files of codes say the same of all. What a code is
 * confused with is a code that is known here.
 */
export function codeRelations({ codes: files, entries, field, folder }: Content): Finding[] {
  const families = Object.entries(field.data.families).flatMap(([key, { pattern, specific }]) =>
    pattern && specific ? [{ key, whole: new RegExp(`^(?:${pattern})$`, 'i') }] : [],
  );
  const cards = new Map(files.flatMap((file) => file.keys.map((code) => [normalise(code), code] as const)));
  const claimed = new Set(entries.flatMap(({ data }) => data?.codes.map(normalise) ?? []));
  const without = entries.flatMap((entry) =>
    (entry.data?.codes ?? []).flatMap((code, at): Finding[] => {
      const family = families.find(({ whole }) => whole.test(code))?.key;
      if (!family || cards.has(normalise(code))) return [];
      return [
        {
          ...valuePlace(entry, ['codes', at]),
          found: `The code "${code}" has no card`,
          expected: `one in ${folder}/codes/${family}.yaml, with its meaning and a first step`,
          next: `Add "${code}" there: CONTRIBUTING says what a card holds.`,
        },
      ];
    }),
  );
  let looked = 0;
  const confused = files.flatMap((file) =>
    Object.entries((file.value ?? {}) as Record<string, { confusedWith?: object } | null>).flatMap(([code, card]) =>
      Object.keys(card?.confusedWith ?? {}).flatMap((other): Finding[] => {
        const key = normalise(other);
        if ((cards.has(key) || claimed.has(key)) && key !== normalise(code)) return [];
        const near = looked++ < MOST_LOOKED ? nearestKey(other, [...cards.values()]) : undefined;
        return [
          {
            ...keyPlace(file, [code, 'confusedWith', other]),
            found:
              key === normalise(code)
                ? `The code "${code}" is confused with itself`
                : `The code "${other}" has neither card nor entry`,
            expected: 'another code that is known here',
            next: `${near ? `Write "${near}"` : 'Correct the code'}, or write a card for it.`,
          },
        ];
      }),
    ),
  );
  return [...without, ...confused];
}
