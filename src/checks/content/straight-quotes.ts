import type { Content } from '../content-files.ts';
import type { Finding } from '../finding.ts';
import { valuePlace } from '../yaml-place.ts';

/** Messages are literal: quotes are straight, as software prints them. */
export function straightQuotes({ entries }: Content): Finding[] {
  return entries.flatMap((entry) =>
    (entry.data?.messages ?? []).flatMap(({ text }, i) => {
      const curly = /[‘’‚‛“”„‟]/.exec(text);
      if (!curly) return [];
      return {
        ...valuePlace(entry, ['messages', i, 'text']),
        found: `The message has a curly quote ${curly[0]} at character ${curly.index + 1}`,
        expected: `straight quotes, ' or "`,
        next: 'Copy the message from the software itself, or straighten its quotes.',
      };
    }),
  );
}
