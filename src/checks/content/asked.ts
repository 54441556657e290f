import { FILL_IN } from '../../schemas/fill-in.ts';
import type { Content, EntryFile } from '../content-files.ts';
import type { Finding } from '../finding.ts';
import { valuePlace } from '../yaml-place.ts';

/** The words of a sentence, in no order and in one spelling: `Why can't it …?` asks the same as `it, why can't …`. */
const wordsOf = (sentence: string): string =>
  [...new Set(sentence.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [])].sort().join(' ');

/** No two sentences of `asked` ask the same: the second entry would be found where the first answers. */
export function asked({ entries }: Content): Finding[] {
  const first = new Map<string, EntryFile>();
  return entries.flatMap((entry) =>
    (entry.data?.asked ?? []).flatMap((sentence, i): Finding[] => {
      if (sentence.startsWith(FILL_IN)) return [];
      const words = wordsOf(sentence);
      const other = first.get(words);
      if (!other) {
        first.set(words, entry);
        return [];
      }
      return [
        {
          ...valuePlace(entry, ['asked', i]),
          found: `"${sentence}" asks the same as a sentence of ${other === entry ? 'this entry' : other.path}`,
          expected:
            other === entry ? 'sentences of different words' : 'sentences that lead to this entry and to no other',
          next: 'Say what is different here, or delete the sentence.',
        },
      ];
    }),
  );
}
