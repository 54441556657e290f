import type { PackedCatalogue } from '../search/index/pack-catalogue.ts';

/** A `catalogue.json` that may be unpacked without changing what was given. Throws a TypeError where it is none. */
export function packedCatalogue(given: unknown): PackedCatalogue {
  const packed = given as PackedCatalogue;
  if (typeof packed?.ids !== 'string' || !packed.products)
    throw new TypeError('The catalogue is neither a list of entries nor the catalogue.json of a site.');
  return { ...packed, ...(packed.vocabulary && { vocabulary: { ...packed.vocabulary } }) };
}
