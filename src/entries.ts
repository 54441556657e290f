/**
 * The only module that queries `astro:content`. It gives plain objects, in the one order that the site uses, and
 * resolves every key; what a key means when it is unknown is told by `checks`, which run before.
 */
import { type CollectionEntry, type CollectionKey, getCollection } from 'astro:content';
import type { z } from 'astro/zod';
import { COMMON_WORDS } from '#words/common-words.ts';
import { LOCALE } from '#words/locale.ts';
import { codeSlug, codeSlugs, entryPath, type Kind, type WrittenKind, withSlashes } from './addresses.ts';
import { parsedByBuild } from './build-content.ts';
import { once } from './once.ts';
import { cardEntries } from './schemas/card-entries.ts';
import type { CodeFacts } from './schemas/code-card.ts';
import type { diagramSchema } from './schemas/diagram.ts';
import { type Field, fieldSchema } from './schemas/field.ts';
import { lookUpsOf, publicDataOf, vocabularyData } from './schemas/field-parts.ts';
import type { PlaceOfPortal } from './schemas/first-step.ts';
import { importedEntry } from './schemas/imported-entry.ts';
import { NO_ENTRY } from './schemas/no-entry.ts';
import type { conceptSchema, productSchema, subjectSchema, topicSchema } from './schemas/reference.ts';
import { type WholeEntry, wholeEntry } from './schemas/whole-entry.ts';
import { bareForm } from './search/text/codes.ts';
import { vocabularyOf } from './search/text/vocabulary.ts';

/** An item of a YAML file, with its key. */
type Keyed<Schema extends z.ZodType> = z.output<Schema> & { key: string };
export type Product = Keyed<typeof productSchema>;
export type Diagram = Keyed<typeof diagramSchema> & { svg: string };
export type Concept = Keyed<typeof conceptSchema>;
/** A concept that the glossary explains. */
export type GlossaryTerm = Concept & { definition: string };
export type Subject = Keyed<typeof subjectSchema>;
export type Topic = Keyed<typeof topicSchema>;
export interface SourceTitle {
  key: string;
  title: string;
  document: string;
  url: string;
}
export type Portal = PlaceOfPortal & { url?: string | undefined };
/** A code with its card; `family` is the key of its family. */
export type KnownCode = CodeFacts & { code: string; family: string };
/** One entry, as plain data. */
export interface Entry extends Omit<WholeEntry, 'sources'> {
  id: string;
  kind: Kind;
  /** Address with the base path. */
  url: string;
  /** Path of the source file in the repository. */
  file: string;
  body: string;
  sources: SourceTitle[];
}

const base = withSlashes(`${import.meta.env.BASE_URL}/${import.meta.env.UNDER}`);

/** An address of the site with the base path: `href('find/')`. */
export const href = (path: string): string => base + path.replace(/^\//, '');

/** The entries of a collection, without the one that an empty one has: those that the build shares, else Astro's. */
const entriesIn = async <C extends CollectionKey>(collection: C): Promise<CollectionEntry<C>[]> =>
  (parsedByBuild(collection) as CollectionEntry<C>[] | undefined) ??
  (await getCollection(collection, ({ id }) => id !== NO_ENTRY));

async function keyed<C extends 'products' | 'topics' | 'portal' | 'concepts' | 'subjects' | 'questions' | 'diagrams'>(
  collection: C,
) {
  return (await entriesIn(collection)) as CollectionEntry<C>[];
}

export const products = once(
  async (): Promise<Product[]> =>
    (await keyed('products')).map(({ id, data }) => ({ key: id, ...data })).sort((a, b) => a.order - b.order),
);
export const topics = once(
  async (): Promise<Topic[]> =>
    (await keyed('topics')).map(({ id, data }) => ({ key: id, ...data })).sort((a, b) => a.order - b.order),
);
export const portals = once(
  async () => new Map((await keyed('portal')).map(({ id, data }): [string, Portal] => [id, data])),
);
/** What people ask about by key, in the order of the names. */
export const concepts = once(
  async (): Promise<Map<string, Concept>> =>
    new Map(
      (await keyed('concepts'))
        .map(({ id, data }): [string, Concept] => [id, { key: id, ...data }])
        .sort(([, a], [, b]) => a.name.localeCompare(b.name, LOCALE)),
    ),
);
/** Those that are explained: an entry links no others. */
export const glossary = once(
  async (): Promise<Map<string, GlossaryTerm>> =>
    new Map(
      [...(await concepts())].flatMap(([key, { definition, ...rest }]): [string, GlossaryTerm][] =>
        definition ? [[key, { ...rest, definition }]] : [],
      ),
    ),
);
/** Subjects that the content does not treat. */
export const subjects = once(
  async (): Promise<Subject[]> => (await keyed('subjects')).map(({ id, data }) => ({ key: id, ...data })),
);
export const questions = once(async () => (await keyed('questions')).map(({ id, data }) => ({ key: id, ...data })));
/** In their order, each with its drawing. */
export const diagrams = once(async (): Promise<Diagram[]> => {
  const drawings = new Map((await entriesIn('drawings')).map(({ id, data }) => [id, data.svg]));
  const all = (await keyed('diagrams')).map(({ id, data }) => ({ key: id, ...data, svg: drawings.get(id) ?? '' }));
  return all.sort((a, b) => a.order - b.order);
});
export const knownCodes = once(
  async (): Promise<KnownCode[]> =>
    (await entriesIn('codes')).flatMap(({ id, data }) =>
      Object.entries(data).map(([code, known]) => ({ code, family: id, ...known })),
    ),
);
/** Cards as the search reads them. */
export const searchCards = once(async () => {
  const places = await portals();
  return cardEntries(await knownCodes(), (key) => places.get(key));
});
/**
 * What the site knows of its field; nothing where it has no `field.yaml`. Read again, because Astro keeps what it has read
 * from build to build: a section that the schema has had for a day only would not be there.
 */
export const field = once(async (): Promise<Field> => fieldSchema.parse((await entriesIn('field'))[0]?.data ?? {}));
/** The part of it that the catalogue carries. */
export const searchVocabulary = once(async () =>
  vocabularyData(
    await field(),
    [...(await concepts()).values()],
    COMMON_WORDS,
    (await products()).flatMap(({ key, isPlatform }) => (isPlatform ? key : [])),
  ),
);
/** The part that is public. */
export const publicData = once(async () => publicDataOf(await field()));
export const lookUps = once(async () => lookUpsOf(await field()));

/** Titles of all source documents' entries by key. */
export const sourceTitles = once(async (): Promise<Map<string, SourceTitle>> => {
  const titles = new Map<string, SourceTitle>();
  for (const { id, data } of await entriesIn('sources')) {
    for (const [key, title] of Object.entries(data.entries)) {
      titles.set(`${id}/${key}`, { key: `${id}/${key}`, title, document: data.title, url: data.url });
    }
  }
  return titles;
});

/** Every entry, by first product, first topic, kind and title: the order of product pages and of "next". */
export const entries = once(async (): Promise<Entry[]> => {
  const [productKeys, topicKeys, titles] = [
    (await products()).map(({ key }) => key),
    (await topics()).map(({ key }) => key),
    await sourceTitles(),
  ];
  const plain = (kind: WrittenKind, content: CollectionEntry<'errors' | 'faq' | 'guides'>): Entry => ({
    ...wholeEntry(content.data, content.body ?? ''),
    id: content.id,
    kind,
    url: href(entryPath(kind, content.id)),
    file: content.filePath ?? '',
    body: content.body ?? '',
    sources: content.data.sources.flatMap((key) => titles.get(key) ?? []),
  });
  const all = [
    ...(await entriesIn('errors')).map((entry) => plain('error', entry)),
    ...(await entriesIn('faq')).map((entry) => plain('faq', entry)),
    ...(await entriesIn('guides')).map((entry) => plain('guide', entry)),
  ];
  const imported = ({ id, data, body = '', filePath: file = '' }: CollectionEntry<'pages'>): Entry => {
    const url = href(entryPath('page', id));
    return { ...importedEntry(data), id, kind: 'page', url, file, body, sources: [] };
  };
  const rank = (entry: Entry) =>
    productKeys.indexOf(entry.products[0] ?? '') * 1000 +
    topicKeys.indexOf(entry.topics[0] ?? '') * 10 +
    ['error', 'faq', 'guide'].indexOf(entry.kind);
  const pages = (await entriesIn('pages')).toSorted((a, b) => a.data.order - b.data.order).map(imported);
  return [...all.sort((a, b) => rank(a) - rank(b) || a.title.localeCompare(b.title, LOCALE)), ...pages];
});

export const entryById = once(async () => new Map((await entries()).map((entry) => [entry.id, entry])));

/** Entries of each product, grouped under their main topic in the order of topics: asked for by every page. */
const groupsOfProducts = once(async () => {
  const [all, everyTopic] = [await entries(), await topics()];
  const groupsOf = (key: string) => {
    const byTopic = Map.groupBy(
      all.filter((entry) => entry.products.includes(key)),
      ({ topics }) => topics[0],
    );
    return everyTopic.flatMap((topic) => {
      const entries = byTopic.get(topic.key);
      return entries ? [{ topic, entries }] : [];
    });
  };
  return new Map((await products()).map(({ key }) => [key, groupsOf(key)]));
});

/** Entries of one product, grouped under their main topic in the order of topics. */
export async function entriesOfProduct(product: string): Promise<{ topic: Topic; entries: Entry[] }[]> {
  return (await groupsOfProducts()).get(product) ?? [];
}

type Neighbours = { previous?: Entry | undefined; next?: Entry | undefined };
const allNeighbours = once(async (): Promise<Map<string, Neighbours>> => {
  const pairs = [...(await groupsOfProducts())].flatMap(([product, groups]) => {
    const line = groups.flatMap((group) => group.entries);
    const pair = (at: number): Neighbours => ({ previous: line[at - 1], next: line[at + 1] });
    return line.flatMap(({ id, products }, at): [string, Neighbours][] =>
      products[0] === product ? [[id, pair(at)]] : [],
    );
  });
  return new Map(pairs);
});

/** The neighbours of an entry on the page of its first product. */
export const neighbours = async ({ id }: Entry): Promise<Neighbours> => (await allNeighbours()).get(id) ?? {};

/** What a code leads to: the entries that claim it, and its card. */
export interface CodeTarget {
  code: string;
  /** Every form that has an address. */
  slugs: string[];
  entries: Entry[];
  known?: KnownCode | undefined;
}

/** Every code of the site, canonical spelling, sorted. */
export const codes = once(async (): Promise<CodeTarget[]> => {
  const targets = new Map<string, CodeTarget>();
  const vocabulary = vocabularyOf(await searchVocabulary());
  const target = (code: string) => {
    const slug = codeSlug(code).toLowerCase();
    const found = targets.get(slug) ?? { code, slugs: codeSlugs(code, bareForm(code, vocabulary)), entries: [] };
    targets.set(slug, found);
    return found;
  };
  for (const entry of await entries()) for (const code of entry.codes) target(code).entries.push(entry);
  for (const known of await knownCodes()) target(known.code).known = known;
  // A code that is written as the bare form of another has its own address.
  for (const one of targets.values())
    one.slugs = one.slugs.filter((slug) => (targets.get(slug.toLowerCase()) ?? one) === one);
  return [...targets.values()].sort((a, b) => a.code.localeCompare(b.code, LOCALE, { numeric: true }));
});
