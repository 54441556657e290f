/** A plain list of entries, and what the search of one knows of its field. */
import type { Catalogue, CatalogueEntry } from '../search/index/catalogue.ts';
import { checkedFields } from './checked-fields.ts';
import type { PlainEntry, Vocabulary } from './types.ts';

/** The catalogue of a plain list, which is left as it is. Throws a TypeError that names what is wrong, and where. */
export function plainList(list: readonly PlainEntry[], vocabulary: Vocabulary = {}): Catalogue {
  const place = 'The vocabulary';
  checkedFields(
    place,
    vocabulary,
    {},
    { families: 'a list', genericCodes: 'a list of texts', prefixes: 'a list of texts' },
  );
  for (const [at, family] of vocabulary.families?.entries() ?? []) {
    const pattern = 'a regular expression that begins with two letters or digits';
    checkedFields(`${place}, family ${at}`, family, { pattern }, { bare: 'true or false' });
  }
  return { vocabulary, products: {}, entries: entriesOf(list) };
}

/** Entries of the list. Throws where one is none. */
function entriesOf(list: readonly PlainEntry[]): CatalogueEntry[] {
  const ids = new Set<string>();
  return list.map((one, at): CatalogueEntry => {
    const place = `Entry ${at} of the catalogue`;
    checkedFields(
      one ? `${place}, ${JSON.stringify(one.id)}` : place,
      one,
      { id: 'a text', title: 'a text' },
      { messages: 'a list of texts', codes: 'a list of texts', url: 'a text' },
      true,
    );
    const { id, title, messages = [], codes = [] } = one;
    if (ids.has(id)) throw new TypeError(`${place}, ${JSON.stringify(id)}: another entry has this id.`);
    ids.add(id);
    return {
      ...({ id, kind: 'error', title, codes, messages } as CatalogueEntry),
      ...{ products: [], sources: [], headings: [], commands: [], relatedFrom: 0 },
    };
  });
}
