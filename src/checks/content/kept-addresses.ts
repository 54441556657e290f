import { FIX_LIMITS, FIX_ORDERS, HANDBOOK } from '../../addresses.ts';
import type { Content, ReferenceFile } from '../content-files.ts';
import type { Finding } from '../finding.ts';
import { keyPlace, type Place, valuePlace } from '../yaml-place.ts';

/** `by-effect`, `only-reading`: what stands behind `fixes/`. */
const TABLES = [...Object.values(FIX_ORDERS).map((path) => path.split('/')[1] ?? ''), ...Object.values(FIX_LIMITS)];

/**
 * No key or id has an address that a page of the site itself has, now or when its list is divided: of two pages with one
 * address only one would be built.
 */
export function keptAddresses({ entries, references: { topics, products } }: Content): Finding[] {
  const ofKeys = (file: ReferenceFile, kept: readonly string[], what: string, page: string): Finding[] =>
    file.keys
      .filter((key) => kept.includes(key))
      .map((key) => ({
        ...keyPlace(file, [key]),
        found: `The ${what} "${key}" has the address of ${page}`,
        expected: `any other key than ${kept.join(', ')}`,
        next: 'Rename it, here and where entries name it.',
      }));
  const ofId = (id: string, what: string, place: Place): Finding[] =>
    id.length > 1
      ? []
      : [
          {
            ...place,
            found: `The ${what} "${id}" has the address of the page of all that begins with this letter`,
            expected: 'two characters or more',
            next: 'Give it a longer name.',
          },
        ];
  return [
    ...ofKeys(topics, [HANDBOOK], 'topic', 'the handbook of a product'),
    ...ofKeys(products, TABLES.filter(Boolean), 'product', 'another table of fixes'),
    ...entries.flatMap((entry) => [
      ...ofId(entry.id, 'id', { file: entry.path, line: 1 }),
      ...(entry.data?.aliases ?? []).flatMap((alias, i) => ofId(alias, 'alias', valuePlace(entry, ['aliases', i]))),
    ]),
  ];
}
