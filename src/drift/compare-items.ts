import type { Items } from './items-of.ts';

/** What has become of an item. */
export interface Change {
  what: 'added' | 'removed' | 'changed';
  /** What it is called; of a string that has changed, what it was. */
  item: string;
  /** Sentences that are gone, and that are new. */
  gone: string[];
  come: string[];
}

/** How much of the words of two strings must be the same for one to be the other, changed. */
const ALIKE = 0.6;

/** What has changed from one state to another, in the order of the names. */
export function compareItems(before: Items, after: Items): Change[] {
  const changes: Change[] = [];
  for (const [item, said] of before) {
    const now = after.get(item);
    if (now === undefined) changes.push({ what: 'removed', item, gone: sentencesOf(said), come: [] });
    else if (now !== said) changes.push({ what: 'changed', item, ...sentencesBetween(said, now) });
  }
  for (const [item, said] of after)
    if (!before.has(item)) changes.push({ what: 'added', item, gone: [], come: sentencesOf(said) });
  return paired(changes).sort((a, b) => (a.item < b.item ? -1 : 1));
}

const sentencesOf = (said: string): string[] =>
  said.split(/\s\|\s|(?<=[.!?;:])\s+/).flatMap((one) => (one.trim() ? one.trim() : []));

function sentencesBetween(before: string, after: string): Pick<Change, 'gone' | 'come'> {
  const [old, now] = [sentencesOf(before), sentencesOf(after)];
  return { gone: old.filter((one) => !now.includes(one)), come: now.filter((one) => !old.includes(one)) };
}

/** What is gone and what has come and is nearly the same is one change: a renamed heading, a reworded string. */
function paired(changes: readonly Change[]): Change[] {
  const come = changes.filter(({ what }) => what === 'added');
  const taken = new Set<Change>();
  const kept = changes.flatMap((change): Change[] => {
    if (change.what !== 'removed') return [];
    const [best] = come
      .filter((one) => !taken.has(one))
      .map((one) => ({ one, likeness: likenessOf(change, one) }))
      .filter(({ likeness }) => likeness >= ALIKE)
      .sort((a, b) => b.likeness - a.likeness);
    if (!best) return [change];
    taken.add(best.one);
    const { gone, come: new_ } = sentencesBetween(change.gone.join(' '), best.one.come.join(' '));
    const renamed = change.item === best.one.item ? [] : [best.one.item];
    return [{ what: 'changed', item: change.item, gone, come: [...new Set([...renamed, ...new_])] }];
  });
  return [...kept, ...changes.filter((one) => one.what === 'changed' || (one.what === 'added' && !taken.has(one)))];
}

const wordsOf = (text: string): Set<string> => new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu));

/** The share of words that two items have in common, their names with them. */
function likenessOf(a: Change, b: Change): number {
  const [old, now] = [wordsOf(`${a.item} ${a.gone.join(' ')}`), wordsOf(`${b.item} ${b.come.join(' ')}`)];
  const both = [...old].filter((word) => now.has(word)).length;
  return both / Math.max(1, old.size + now.size - both);
}
