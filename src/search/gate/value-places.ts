/** Where the values of a message's holes stand in a text, and which of these places are the holes. */

/** Start and end. */
type Place = readonly [number, number];

/** The places of each value that has a letter or digit, as whole words, in order. White space may be any other. */
export function placesOfValues(text: string, values: readonly string[]): Map<string, Place[]> {
  const found = new Map<string, Place[]>();
  for (const value of new Set(values)) {
    if (!/[\p{L}\p{N}]/u.test(value)) continue;
    const pattern = value
      .split(/\s+/)
      .map((word) => word.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&'))
      .join('\\s+');
    const places = [...text.matchAll(new RegExp(`(?<![\\p{L}\\p{N}])${pattern}(?![\\p{L}\\p{N}])`, 'gu'))];
    found.set(
      value,
      places.map(({ index, 0: { length } }) => [index, index + length]),
    );
  }
  return found;
}

/**
 * The places that fill holes, one for each value: values come in the order of the message, so each stands behind the one
 * before it and, of several places, at the one that is nearest to the next. In `backup.sh: locked by PID 77 on nas-9 by
 * backup` with 77, nas-9 and backup it is the second `backup`.
 */
export function placesThatFill(
  values: readonly string[],
  places: ReadonlyMap<string, readonly Place[]>,
): ReadonlySet<Place> {
  const filling = new Set<Place>();
  let end = 0;
  for (const [at, value] of values.entries()) {
    const all = places.get(value) ?? [];
    const behind = firstBehind(all, end);
    // Values of another message begin anew.
    const first = all[behind] ?? all.find((place) => !filling.has(place)) ?? all[0];
    if (!first) continue;
    const others = places.get(values[at + 1] ?? '') ?? [];
    const next = others[firstBehind(others, first[1])];
    const chosen = (next && behind < all.length && all[firstBehind(all, next[0]) - 1]) || first;
    filling.add(chosen);
    end = chosen[1];
  }
  return filling;
}

/** The index of the first place that begins there or later; their number if there is none. */
function firstBehind(places: readonly Place[], start: number): number {
  let [low, high] = [0, places.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((places[middle] as Place)[0] < start) low = middle + 1;
    else high = middle;
  }
  return low;
}
