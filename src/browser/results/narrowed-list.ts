/** The results that filters and the reader's answers let through. */
import type { Given } from '../../search/narrow/narrow.ts';
import { SHORT_LIST } from '../../search/narrow/short-list.ts';
import type { ShownAnswer, ShownResult } from '../../worker/protocol.ts';
import type { LatePart } from '../dom/late-part.ts';
import { type Filters, passes } from './filter-bar.ts';
import type { NarrowedList, Narrowing } from './narrowing.ts';

/** Until `narrowing` is there, which is loaded where more than a few fit alike, nothing is asked and no answer counts. */
export function narrowedList(
  answer: ShownAnswer | undefined,
  filters: Filters,
  answers: readonly Given[] | undefined,
  narrowing: LatePart<Narrowing>,
): NarrowedList {
  const { results = [], alike = 0 } = answer ?? {};
  const isPassing = (result: ShownResult) => passes.call(filters, result);
  if (alike > SHORT_LIST) {
    narrowing.want();
    if (narrowing.loaded) return narrowing.loaded.narrowed(results, alike, answers ?? [], isPassing);
  }
  const fitting = results.slice(0, alike).filter(isPassing).length;
  return { alike: fitting, filtered: results.filter(isPassing), left: results, head: [], foot: [] };
}
