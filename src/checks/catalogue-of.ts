import { catalogueFrom } from '../schemas/catalogue-from.ts';
import type { Catalogue, EntryText } from '../search/index/catalogue.ts';
import { foreignTag } from '../words/foreign-tag.ts';
import { cardsOf } from './cards-of.ts';
import type { Content } from './content-files.ts';
import { productNames } from './product-names.ts';
import { sourceKeys } from './source-keys.ts';
import { vocabularyDataOf } from './vocabulary-of.ts';

/**
 * The catalogue that `pages/catalogue.json.ts` publishes, made without a build. Entries stand in the order of their
 * paths, which plays no part in an answer; entries whose frontmatter fits no schema are left out.
 */
export function catalogueOf(content: Content): Catalogue {
  const { entries, references } = content;
  const sources = new Map(sourceKeys(references.sources).map(({ key, title }) => [key, title]));
  return catalogueFrom(
    entries.flatMap(({ id, kind, data, body }) =>
      data ? [{ ...data, id, kind, body, sources: data.sources.flatMap((key) => sources.get(key) ?? []) }] : [],
    ),
    {
      vocabulary: vocabularyDataOf(content),
      products: productNames(content),
    },
    foreignTag,
    cardsOf(content).map(({ entry }) => entry),
  );
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
