/** Misread codes of a small site: its catalogue knows all codes. */
import type { CatalogueIndex } from '../search/index/index-site.ts';
import { mayMendWords } from '../search/may-mend-words.ts';
import type { Answer } from '../search/search.ts';
import { mayBeMisread } from '../search/text/look-alike.ts';
import { latePart } from './late-part.ts';

type Part = typeof import('../search/whole-misread.ts');
const load = latePart(() => import('../search/whole-misread.ts'));
let part: Part | undefined;
let isLost = false;

/**
 * The answer to a text by the codes that it is read as, where it may have misread ones; `ask` answers other texts. Undefined while what
 * reads them is on its way: `again` is called when it is there, or does not come.
 */
export function readMisread(
  index: CatalogueIndex,
  typed: string,
  plain: Answer,
  ask: (text: string) => Answer,
  again: () => void,
): Answer | undefined {
  if (isLost || !(mayBeMisread(typed, index.vocabulary) || mayMendWords(typed, plain))) return plain;
  if (part) return part.wholeMisread(index, typed, plain, ask);
  load()
    .then((loaded) => {
      part = loaded;
    })
    .catch(() => {
      isLost = true;
    })
    .finally(again);
  return undefined;
}
