import { bodyElements } from '../body-elements.ts';
import type { Content, EntryFile } from '../content-files.ts';
import type { Finding } from '../finding.ts';
import { expectedKey } from '../nearest-key.ts';
import { sourceKeys } from '../source-keys.ts';
import { type Place, valuePlace } from '../yaml-place.ts';

/** Every key that an entry or a source names exists, and no entry is related to itself. */
export function unknownKeys(content: Content): Finding[] {
  const { entries, references } = content;
  const ids = entries.map(({ id }) => id);
  const guides = entries.filter(({ kind }) => kind === 'guide').map(({ id }) => id);
  const sources = sourceKeys(references.sources).map(({ key }) => key);
  const portals = references.portal.keys;

  const key = (what: string, word: string, keys: readonly string[], where: string, place: () => Place): Finding[] => {
    if (keys.includes(word)) return [];
    const next = `Correct the key, or add "${word}" there.`;
    return [{ ...place(), found: `Unknown ${what} "${word}"`, expected: expectedKey(word, keys, where), next }];
  };
  const inFrontmatter = (entry: EntryFile, data: NonNullable<EntryFile['data']>): Finding[] => {
    const at =
      (...path: (string | number)[]) =>
      () =>
        valuePlace(entry, path);
    return [
      ...data.products.flatMap((word, i) =>
        key('product', word, references.products.keys, 'a key of content/products.yaml', at('products', i)),
      ),
      ...data.topics.flatMap((word, i) =>
        key('topic', word, references.topics.keys, 'a key of content/topics.yaml', at('topics', i)),
      ),
      ...data.sources.flatMap((word, i) =>
        key('source', word, sources, '<document>/<key> of content/sources.yaml', at('sources', i)),
      ),
      ...data.related.flatMap(({ id }, i) =>
        id === entry.id
          ? [
              {
                ...valuePlace(entry, ['related', i, 'id']),
                found: `The entry "${id}" is related to itself`,
                expected: 'the id of another entry',
                next: 'Delete this item of "related".',
              },
            ]
          : key('entry', id, ids, 'the file name of an entry without .mdx', at('related', i, 'id')),
      ),
    ];
  };
  const inBody = (entry: EntryFile): Finding[] =>
    bodyElements(entry).elements.flatMap(({ name, attributes, place }) => {
      const { id = '', to = '' } = attributes;
      const here = () => place;
      if (name === 'Portal') return key('portal', to, portals, 'a key of content/portal.yaml', here);
      if (name === 'Guide') return key('guide', id, guides, 'the file name of a guide without .mdx', here);
      if (name === 'Entry') return key('entry', id, ids, 'the file name of an entry without .mdx', here);
      return [];
    });
  const documents = Object.entries((references.sources.value ?? {}) as Record<string, { product?: unknown }>);
  return [
    ...entries.flatMap((entry) => [...(entry.data ? inFrontmatter(entry, entry.data) : []), ...inBody(entry)]),
    ...documents.flatMap(([document, { product } = {}]) =>
      key('product', String(product), references.products.keys, 'a key of content/products.yaml', () =>
        valuePlace(references.sources, [document, 'product']),
      ),
    ),
  ];
}
