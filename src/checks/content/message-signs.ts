import type { Content } from '../content-files.ts';
import type { Finding } from '../finding.ts';
import { valuePlace } from '../yaml-place.ts';

const NAMES: Readonly<Record<string, string>> = {
  '\t': 'tab',
  '\u00a0': 'no-break space',
  '\u202f': 'no-break space',
};

/** Between the words of a message stand plain spaces: another sign comes from the page it was copied from. */
export function messageSigns({ entries }: Content): Finding[] {
  return entries.flatMap((entry) =>
    (entry.data?.messages ?? []).flatMap(({ text }, i): Finding[] => {
      const sign = /[\t\u00a0\u00ad\u2000-\u200f\u2028-\u202f\u205f-\u2064\u3000\ufeff]/.exec(text);
      if (!sign) return [];
      const name = NAMES[sign[0]] ?? 'sign that nobody sees';
      return [
        {
          ...valuePlace(entry, ['messages', i, 'text']),
          found: `The message has a ${name} at character ${sign.index + 1}, after "${text.slice(Math.max(0, sign.index - 20), sign.index)}"`,
          expected: 'plain spaces between words, and nothing else that cannot be seen',
          next: 'Type a space in its place, or delete it.',
        },
      ];
    }),
  );
}
