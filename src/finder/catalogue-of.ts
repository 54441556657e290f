import type { Catalogue, CatalogueEntry } from '../search/index/catalogue.ts';
import { type PackedCatalogue, unpackCatalogue } from '../search/index/pack-catalogue.ts';
import type { CatalogueFile, PlainEntry, Vocabulary } from './types.ts';

const isText = (value: unknown): value is string => typeof value === 'string' && value.trim() !== '';
const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

/** The catalogue of a site's file or of a plain list, which is left as it is. Throws a TypeError that names what is wrong, and where. */
export function catalogueOf(given: CatalogueFile | readonly PlainEntry[], vocabulary: Vocabulary = {}): Catalogue {
  if (Array.isArray(given)) return { vocabulary, products: {}, entries: entriesOf(given) };
  const packed = given as unknown as PackedCatalogue;
  const columns = ['ids', 'titles', 'codes', 'messages', 'kinds', 'named', 'sold'] as const;
  if (!isObject(packed) || columns.some((column) => typeof packed[column] !== 'string') || !isObject(packed.products))
    throw new TypeError('The catalogue is neither a list of entries nor the catalogue.json of a site.');
  return unpackCatalogue({
    ...packed,
    languages: packed.languages ?? {},
    vocabulary: packed.vocabulary && { ...packed.vocabulary },
  });
}

/** Entries of a plain list. Throws where one is none. */
function entriesOf(list: readonly unknown[]): CatalogueEntry[] {
  const ids = new Set<string>();
  return list.map((one, at): CatalogueEntry => {
    const wrong = (what: string) => new TypeError(`Entry ${at} of the catalogue ${what}.`);
    if (!isObject(one)) throw wrong('is no object');
    const { id, title, messages = [], codes = [], url } = one;
    if (!isText(id)) throw wrong('has no id: a text that is not empty');
    if (ids.has(id)) throw wrong(`has the id "${id}" of another entry`);
    if (!isText(title)) throw wrong(`("${id}") has no title: a text that is not empty`);
    const texts = (name: string, value: unknown): string[] => {
      if (Array.isArray(value) && value.every(isText)) return [...value];
      throw wrong(`("${id}") has ${name} that are no list of texts that are not empty`);
    };
    if (url !== undefined && !isText(url)) throw wrong(`("${id}") has a url that is no text`);
    ids.add(id);
    return {
      ...{ id, kind: 'error', title, codes: texts('codes', codes), messages: texts('messages', messages) },
      ...{ products: [], sources: [], headings: [], commands: [], relatedFrom: 0 },
    };
  });
}
