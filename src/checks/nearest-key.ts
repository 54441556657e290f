/** Lists of keys up to this length are shown whole. */
const SHORT = 14;

/** A key with so many letters with which a word begins is what was meant: `undo` in `undoing`. */
const STEM = 4;

/** What an author may write instead of an unknown key: every key when there are few, else where they are and the nearest. */
export function expectedKey(word: string, all: readonly string[], where: string): string {
  // An empty key is a fault of its own, which another check tells.
  const keys = all.filter((key) => key !== '');
  if (keys.length === 0) return where;
  if (keys.length <= SHORT) return keys.length === 1 ? `${keys[0]}` : `one of ${keys.join(', ')}`;
  const near = nearestKey(word, keys);
  return near ? `${where}, perhaps "${near}"` : where;
}

/**
 * The key that differs least from a word: `Fix` for `fix`, `undo` for `undoing`, else one that differs by no more than
 * a third of the word.
 */
export function nearestKey(word: string, keys: readonly string[]): string | undefined {
  const lower = word.toLowerCase();
  const same = keys.find((key) => key.toLowerCase() === lower);
  if (same) return same;
  const ranked = keys.map((key) => ({ key, edits: editsBetween(word, key) })).sort((a, b) => a.edits - b.edits);
  const best = ranked[0];
  if (best && best.edits <= Math.max(1, Math.floor(word.length / 3))) return best.key;
  const longer = keys.filter((key) => key.length >= STEM && lower.startsWith(key.toLowerCase()));
  return longer.sort((a, b) => b.length - a.length)[0];
}

/** How many characters must be added, dropped or replaced to turn one text into the other (Levenshtein). */
export function editsBetween(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++) {
      const replaced = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(replaced, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
