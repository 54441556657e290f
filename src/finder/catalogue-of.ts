import type { Catalogue } from '../search/index/catalogue.ts';
import { unpackCatalogue } from '../search/index/pack-catalogue.ts';
import { packedCatalogue } from './packed-catalogue.ts';
import { plainList } from './plain-list.ts';
import type { CatalogueFile, PlainEntry, Vocabulary } from './types.ts';

/** The catalogue of a site's file or of a plain list, which is left as it is. Throws a TypeError that names what is wrong, and where. */
export const catalogueOf = (given: CatalogueFile | readonly PlainEntry[], vocabulary?: Vocabulary): Catalogue =>
  Array.isArray(given) ? plainList(given, vocabulary) : unpackCatalogue(packedCatalogue(given));
