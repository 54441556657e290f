import type { Content } from '../content-files.ts';
import type { Finding } from '../finding.ts';
import { expectedKey } from '../nearest-key.ts';
import { valuePlace } from '../yaml-place.ts';

/** What takes a concept in is a concept, and none takes itself in, directly or through others. */
export function broader({ references: { concepts } }: Content): Finding[] {
  const all = (concepts.value ?? {}) as Record<string, { broader?: unknown } | null>;
  const above = (key: string): string | undefined => {
    const found = Object.hasOwn(all, key) ? all[key]?.broader : undefined;
    return typeof found === 'string' ? found : undefined;
  };
  const told = new Set<string>();
  return concepts.keys.flatMap((key): Finding[] => {
    const to = above(key);
    if (to === undefined) return [];
    const place = () => valuePlace(concepts, [key, 'broader']);
    if (!concepts.keys.includes(to)) {
      return [
        {
          ...place(),
          found: `Unknown concept "${to}"`,
          expected: expectedKey(to, concepts.keys, `a key of ${concepts.path}`),
          next: 'Correct the key, or delete the line.',
        },
      ];
    }
    const way = [key];
    for (let next: string | undefined = to; next && !way.includes(next); next = above(next)) way.push(next);
    const isCircle = above(way.at(-1) ?? '') === key;
    // Each key of a circle leads round it: it is told once.
    if (!isCircle || told.has(key)) return [];
    for (const one of way) told.add(one);
    return [
      {
        ...place(),
        found: `The concept "${key}" takes itself in: ${[...way, key].join(' < ')}`,
        expected: 'a wider concept, which this one does not take in',
        next: 'Delete the line, or that of another concept of the circle.',
      },
    ];
  });
}
