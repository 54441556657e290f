/** What the results say of themselves in words. */
import type { ShownResult } from '../worker/protocol.ts';
import type { Progress } from './search-client.ts';

/** How many entries there are, and how sure they are, in a few words. */
export function countOf(results: ShownResult[]): string {
  const exact = results.filter(({ places }) => places.some(({ excerpt }) => excerpt.match !== '')).length;
  const contain = `${exact} ${exact === 1 ? 'entry contains' : 'entries contain'} this`;
  if (results[0]?.confidence === 'best') return exact > 1 ? `Best match, ${contain}` : 'Best match';
  if (exact > 0) return contain;
  const [one, several] = ['1 entry may fit', `${results.length} entries may fit`];
  return results.length === 1 ? one : several;
}

/** The heading above a result that begins a group of another kind of certainty. */
export function groupHeading(results: ShownResult[], at: number): string | undefined {
  const current = results[at]?.confidence;
  if (current === results[at - 1]?.confidence) return undefined;
  if (current === 'possible')
    return at === 0 ? 'It fits several entries; the check tells them apart' : 'Near, but not the same text';
  if (current === 'exact' && at > 0) return 'Also contains it';
  return undefined;
}

/** Which files are missing, and what that means. */
export function failureWords(failed: Progress['failed']): string {
  const missing = failed
    .map(
      (file) =>
        ({
          catalogue: 'the catalogue of errors',
          text: 'the full text',
          judge: 'what reads whole errors',
          words: 'the word index',
        })[file],
    )
    .join(' and ');
  return `Could not load ${missing}; results are not complete.`;
}
