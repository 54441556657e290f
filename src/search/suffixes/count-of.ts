import type { TableIndex } from '../tables/table.ts';
import type { FragmentForm } from './fragment-form.ts';
import { headKey, MAX_HEAD } from './head-value.ts';
import { unpackNumber } from './place-value.ts';

/** How many entries have a frequent fragment; undefined of one that few have, or of which nobody has counted them. */
export async function countOf(
  index: TableIndex,
  { body, isApart, onlyBeginnings }: FragmentForm,
): Promise<{ count: number | undefined; isLost: boolean }> {
  const key = headKey(isApart, body);
  if (onlyBeginnings || key.length > MAX_HEAD + 1) return { count: undefined, isLost: false };
  const { rows, isLost } = await index.table('counts').range(key);
  const value = rows.find((row) => row.key === key)?.values[0];
  return { count: value === undefined ? undefined : unpackNumber(value, 0), isLost };
}
