import type { Catalogue, CatalogueEntry } from '../search/index/catalogue.ts';
import { type PackedCatalogue, unpackCatalogue } from '../search/index/pack-catalogue.ts';
import type { CatalogueFile, PlainEntry, Vocabulary } from './types.ts';

const isText = (value: unknown): value is string => typeof value === 'string' && value.trim() !== '';

/** The catalogue of a site's file or of a plain list, which is left as it is. Throws a TypeError that names what is wrong, and where. */
export function catalogueOf(given: CatalogueFile | readonly PlainEntry[], vocabulary: Vocabulary = {}): Catalogue {
  if (Array.isArray(given)) return { vocabulary, products: {}, entries: entriesOf(given) };
  const packed = given as unknown as PackedCatalogue;
  if (typeof packed?.ids !== 'string' || !packed.products)
    throw new TypeError('The catalogue is neither a list of entries nor the catalogue.json of a site.');
  return unpackCatalogue({ ...packed, vocabulary: packed.vocabulary && { ...packed.vocabulary } });
}

/** Entries of a plain list. Throws where one is none. */
function entriesOf(list: readonly unknown[]): CatalogueEntry[] {
  const ids = new Set<string>();
  return list.map((one, at): CatalogueEntry => {
    const { id, title, messages = [], codes = [], url = '/' } = (one ?? {}) as Record<string, unknown>;
    const must = (is: boolean, what: string) => {
      if (!is) throw new TypeError(`Entry ${at} of the catalogue, ${JSON.stringify(id)}: ${what}.`);
    };
    must(isText(id), 'the id must be a text that is not empty');
    must(!ids.has(id as string), 'another entry has this id');
    must(isText(title), 'the title must be a text that is not empty');
    must(isText(url), 'the url must be a text that is not empty');
    for (const [name, texts] of Object.entries({ messages, codes }))
      must(Array.isArray(texts) && texts.every(isText), `${name} must be a list of texts that are not empty`);
    ids.add(id as string);
    return {
      ...({ id, kind: 'error', title, codes, messages } as CatalogueEntry),
      ...{ products: [], sources: [], headings: [], commands: [], relatedFrom: 0 },
    };
  });
}
