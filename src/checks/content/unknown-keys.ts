import { FILL_IN } from '../../schemas/fill-in.ts';
import { attributePlace, bodyElements } from '../body-elements.ts';
import type { Content, EntryFile, ReferenceFile } from '../content-files.ts';
import type { Finding } from '../finding.ts';
import { expectedKey } from '../nearest-key.ts';
import { sourceKeys } from '../source-keys.ts';
import { textOf } from '../text-of.ts';
import { keyPlace, type Place, valuePlace } from '../yaml-place.ts';

interface Kind {
  /** Where keys of this kind are defined. */
  where: string;
  /** What an author does whose key is right and only not there yet. */
  otherwise: string;
}

const inFile = ({ path }: ReferenceFile): Kind => ({ where: `a key of ${path}`, otherwise: `add it to ${path}` });
const kinds = ({ folder, references: { products, topics, portal, sources } }: Content) => ({
  product: inFile(products),
  topic: inFile(topics),
  portal: inFile(portal),
  document: inFile(sources),
  source: { where: `<document>/<key> of ${sources.path}`, otherwise: `add it to ${sources.path}` },
  guide: { where: `a file of ${folder}/guides without .mdx`, otherwise: 'link to another kind of entry with <Entry>' },
  entry: { where: 'the file name of an entry without .mdx', otherwise: 'write that entry' },
});
type KindOfKey = keyof ReturnType<typeof kinds>;

/** A key that is named somewhere. */
interface Use {
  kind: KindOfKey;
  key: string;
  /** Only places of keys that are unknown are looked for. */
  place(): Place;
}

/** Every key that an entry, a source or a watched file names exists, and no entry is related to itself. */
export function unknownKeys(content: Content): Finding[] {
  const { entries, references } = content;
  const known: Record<KindOfKey, string[]> = {
    product: references.products.keys,
    topic: references.topics.keys,
    portal: references.portal.keys,
    document: references.sources.keys,
    source: sourceKeys(references.sources).map(({ key }) => key),
    guide: entries.filter(({ kind }) => kind === 'guide').map(({ id }) => id),
    entry: entries.map(({ id }) => id),
  };
  const uses = [
    ...entries.flatMap(frontmatterUses),
    ...entries.flatMap(bodyUses),
    ...documentUses(content),
    ...watchedUses(content),
  ];
  const about: Record<KindOfKey, Kind> = kinds(content);
  return [
    ...uses
      // A key that is missing is told by the check of attributes, one that is not written yet by that of skeletons.
      .filter(({ kind, key }) => key !== '' && !key.startsWith(FILL_IN) && !known[kind].includes(key))
      .map(({ kind, key, place }) => ({
        ...place(),
        found: `Unknown ${kind} "${key}"`,
        expected: expectedKey(key, known[kind], about[kind].where),
        next: `Correct the key, or ${about[kind].otherwise}.`,
      })),
    ...entries.flatMap(relatedToItself),
  ];
}

function frontmatterUses(entry: EntryFile): Use[] {
  if (!entry.data) return [];
  const { topics, sources, related } = entry.data;
  // As the frontmatter has them: the data also holds the products of the fixes.
  const { products = [] } = entry.value as { products?: string[] };
  const use = (kind: Use['kind'], key: string, ...path: (string | number)[]): Use => ({
    kind,
    key,
    place: () => valuePlace(entry, path),
  });
  return [
    ...products.map((key, i) => use('product', key, 'products', i)),
    ...topics.map((key, i) => use('topic', key, 'topics', i)),
    ...sources.map((key, i) => use('source', key, 'sources', i)),
    ...related.map(({ id }) => ({ kind: 'entry' as const, key: id, place: () => keyPlace(entry, ['related', id]) })),
  ];
}

function bodyUses(entry: EntryFile): Use[] {
  return bodyElements(entry).elements.flatMap((element): Use[] => {
    const { name, attributes } = element;
    const place = () => element.place;
    const { id = '', to = '', product = 'any' } = attributes;
    if (name === 'Fix' && product !== 'any') {
      return [{ kind: 'product', key: product, place: () => attributePlace(entry, element, 'product') }];
    }
    if (name === 'Portal') return [{ kind: 'portal', key: to, place }];
    if (name === 'Guide') return [{ kind: 'guide', key: id, place }];
    if (name === 'Entry') return [{ kind: 'entry', key: id, place }];
    return [];
  });
}

function documentUses({ references: { sources } }: Content): Use[] {
  const documents = Object.entries((sources.value ?? {}) as Record<string, { product?: unknown } | null>);
  return documents.map(([document, data]) => ({
    kind: 'product',
    key: textOf(data?.product),
    place: () => valuePlace(sources, [document, 'product']),
  }));
}

function watchedUses({ references: { watched } }: Content): Use[] {
  const files = Object.entries(
    (watched.value ?? {}) as Record<string, { document?: unknown; entries?: unknown } | null>,
  );
  return files.flatMap(([file, data]): Use[] => [
    { kind: 'document', key: textOf(data?.document), place: () => valuePlace(watched, [file, 'document']) },
    ...(Array.isArray(data?.entries) ? data.entries : []).map((id: unknown, i) => ({
      kind: 'entry' as const,
      key: textOf(id),
      place: () => valuePlace(watched, [file, 'entries', i]),
    })),
  ]);
}

function relatedToItself(entry: EntryFile): Finding[] {
  if (!entry.data?.related.some(({ id }) => id === entry.id)) return [];
  return [
    {
      ...keyPlace(entry, ['related', entry.id]),
      found: `The entry "${entry.id}" is related to itself`,
      expected: 'the id of another entry',
      next: 'Delete it from "related".',
    },
  ];
}
