import { codeBlocksOf, tagsOf } from '../mdx-body.ts';
import { type Catalogue, type CatalogueEntry, type EntryText, isCommand } from '../search/index/catalogue.ts';
import type { Content } from './content-files.ts';
import { sourceKeys } from './source-keys.ts';
import { textOf } from './text-of.ts';

/**
 * The catalogue that `pages/catalogue.json.ts` publishes, made without a build. Entries stand in the order of their
 * paths, which plays no part in an answer; entries whose frontmatter fits no schema are left out.
 */
export function catalogueOf({ entries, references }: Content): Catalogue {
  const sources = new Map(sourceKeys(references.sources).map(({ key, title }) => [key, title]));
  const products = Object.entries((references.products.value ?? {}) as Record<string, { name?: unknown } | null>);
  return {
    products: Object.fromEntries(products.map(([key, product]) => [key, textOf(product?.name ?? key)])),
    entries: entries.flatMap(({ id, kind, data, body }): CatalogueEntry[] => {
      if (!data) return [];
      return [
        {
          id,
          kind,
          title: data.title,
          codes: data.codes,
          messages: data.messages.map(({ text }) => text),
          products: data.products,
          sources: data.sources.flatMap((key) => sources.get(key) ?? []),
          headings: tagsOf(body)
            .filter(({ name }) => name === 'Cause' || name === 'Fix')
            .map(({ attributes: { id = '', title = '' } }): [string, string] => [id, title]),
          commands: codeBlocksOf(body).flatMap(({ code }) => (isCommand(code) ? [code] : [])),
          named: entries.filter((other) => other.data?.related.some((related) => related.id === id)).length,
        },
      ];
    }),
  };
}

/**
 * Stands in for the text of the site, which only a build has: the checks that tell related entries apart, because a
 * choice among results shows them.
 */
export function relatedTexts({ entries }: Content): EntryText[] {
  return entries.flatMap(({ id, data }) => {
    if (!data) return [];
    const related = Object.fromEntries(data.related.map(({ id: other, check }) => [other, check]));
    return { id, text: Object.values(related).join(' '), sections: [], related };
  });
}
