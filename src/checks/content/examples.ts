import { FILL_IN } from '../../schemas/fill-in.ts';
import { indexCatalogue } from '../../search/index/index-site.ts';
import { indexText } from '../../search/index/index-text.ts';
import { packText } from '../../search/index/pack-text.ts';
import { firstHalves } from '../../search/judge/first-halves.ts';
import { judgeWith } from '../../search/judge/fits-judge.ts';
import { judgeOf } from '../../search/judge/judge.ts';
import type { Judge } from '../../search/judge/judged.ts';
import { type Result, search } from '../../search/search.ts';
import { catalogueOf, relatedTexts } from '../catalogue-of.ts';
import type { Content } from '../content-files.ts';
import type { Finding } from '../finding.ts';
import { valuePlace } from '../yaml-place.ts';

/** Where there are messages there are examples, and each example finds its own entry: first, or in the choice. */
export function examples(content: Content): Finding[] {
  const catalogue = catalogueOf(content);
  const index = indexCatalogue(catalogue);
  const text = indexText(index, packText(catalogue, relatedTexts(content)));
  // What is read of a paste after the verdict only adds results behind those that it leads to.
  const verdict = judgeWith(index, () => undefined, firstHalves);
  let judge: Judge | undefined;
  return content.entries.flatMap((entry): Finding[] => {
    const { examples = [], messages = [] } = entry.data ?? {};
    if (messages.length > 0 && examples.length === 0) {
      return [
        {
          ...valuePlace(entry, ['messages']),
          found: 'There are messages but no example',
          expected: 'at least one whole paste that holds a message, with invented people and tenants',
          next: 'Add "examples"; without one nothing proves that the entry is found.',
        },
      ];
    }
    if (examples.length > 0 && messages.length === 0) {
      return [
        {
          ...valuePlace(entry, ['examples']),
          found: 'There are examples but no message',
          expected: 'the literal text that the examples hold, in "messages"',
          next: 'Add the message, or delete the examples.',
        },
      ];
    }
    // What is not written yet finds nothing.
    if (entry.text.includes(FILL_IN)) return [];
    return examples.flatMap((example, i) => {
      const { results } = search(index, text, example, verdict);
      if (results.length === 0) judge ??= judgeOf(index);
      const leading = leadingResults(results.length > 0 ? results : search(index, text, example, judge).results);
      if (leading.some(({ id }) => id === entry.id)) return [];
      return {
        ...valuePlace(entry, ['examples', i]),
        found: `Example ${i + 1} finds ${leading.length > 0 ? leading.map(({ id }) => `"${id}"`).join(', ') : 'nothing'}`,
        expected: `"${entry.id}" first, or among the entries that the search offers as a choice`,
        next: 'Add the wording of the example to "messages", or make the example as specific as the real error is.',
      };
    });
  });
}

/** The first result, with those beside it that the search offers as a choice, each with what tells it apart. */
export function leadingResults(results: readonly Result[]): Result[] {
  const end = results.findIndex(({ check }) => !check);
  return results.slice(0, end === -1 ? results.length : Math.max(1, end));
}
