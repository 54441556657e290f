import { codeSlug } from '../../addresses.ts';
import { canonicalNumber } from '../../search/text/code-spelling.ts';
import type { CodesFile, Content } from '../content-files.ts';
import type { Finding } from '../finding.ts';
import { keyPlace } from '../yaml-place.ts';

/** Every code has one card, in one spelling, and one address: what differs in case only, or is one number written twice, is the same. */
export function codeTwins({ codes, field }: Content): Finding[] {
  const isNumber = new Set(
    Object.entries(field.data.families).flatMap(([family, { number }]) => (number ? family : [])),
  );
  const first = new Map<string, { file: CodesFile; code: string }>();
  return codes.flatMap((file) =>
    file.keys.flatMap((code): Finding[] => {
      const canonical = isNumber.has(file.family) ? canonicalNumber(code) : undefined;
      if (canonical && canonical !== code)
        return [
          {
            ...keyPlace(file, [code]),
            found: `The number "${code}" has another spelling`,
            expected: `"${canonical}"`,
            next: `Write "${canonical}" here; every other spelling is found by itself.`,
          },
        ];
      const same = codeSlug(code).toLowerCase();
      const other = first.get(same);
      if (!other) {
        first.set(same, { file, code });
        return [];
      }
      return [
        {
          ...keyPlace(file, [code]),
          found: `The code "${code}" has a card already, as "${other.code}" in ${other.file.path}`,
          expected: 'each code once, in one family',
          next: 'Delete one of the two, and let the other say all that is known.',
        },
      ];
    }),
  );
}
