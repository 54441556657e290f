/** What the search answers from first, made from entries: once for a build, once for the checks, which have none. */
import type { Kind } from '../addresses.ts';
import { codeBlocksOf, tagsOf } from '../mdx-body.ts';
import { type Catalogue, type CatalogueEntry, isCommand } from '../search/index/catalogue.ts';

/** What the catalogue needs of an entry. */
export interface CatalogueSource {
  id: string;
  kind: Kind;
  title: string;
  codes: string[];
  messages: readonly { text: string; language?: string | undefined }[];
  products: string[];
  /** Titles of the published documents that it covers. */
  sources: string[];
  related: readonly { id: string }[];
  body: string;
}

/** `foreignTag` gives the language of a message that is not in the site's; `cards` come behind the entries. */
export function catalogueFrom(
  all: readonly CatalogueSource[],
  { vocabulary, products }: Pick<Catalogue, 'vocabulary' | 'products'>,
  foreignTag: (language: string | undefined) => string | undefined,
  cards: readonly CatalogueEntry[] = [],
): Catalogue {
  const naming = new Map<string, number>();
  for (const { related } of all)
    for (const id of new Set(related.map((one) => one.id))) naming.set(id, (naming.get(id) ?? 0) + 1);
  const entries = all.map((entry): CatalogueEntry => {
    const { id, kind, title, codes, messages, products, sources } = entry;
    // An imported page is HTML, of which its own text says all.
    const body = kind === 'page' ? '' : entry.body;
    const languages = messages.flatMap(({ language }, at) => {
      const tag = foreignTag(language);
      return tag ? [[at, tag] as const] : [];
    });
    return {
      ...{ id, kind, title, codes },
      messages: messages.map(({ text }) => text),
      ...(languages.length > 0 && { languages: Object.fromEntries(languages) }),
      ...{ products, sources },
      // What only some readers need comes with the text.
      headings: tagsOf(body)
        .filter(({ name }) => name === 'Cause' || name === 'Fix')
        .map(({ attributes }): [string, string] => [attributes.id ?? '', attributes.title ?? '']),
      commands: codeBlocksOf(body).flatMap(({ code }) => (isCommand(code) ? [code] : [])),
      relatedFrom: naming.get(id) ?? 0,
    };
  });
  return { vocabulary, products, entries: [...entries, ...cards] };
}
