/** The lists of a product's and of a topic's entries as Markdown, divided as their pages are. */
import { FILE_WORDS } from '#words/files.ts';
import { entriesOfProduct, href, type Product, products, type Topic, topics } from '../../entries.ts';
import { entryListMarkdown, listPageMarkdown } from './entry-list-markdown.ts';
import { BY_TITLE, entriesOfTopic, productByTopic } from './entry-lists.ts';
import { markdownBytes } from './list-bytes.ts';
import { ownedListRoutes } from './list-routes.ts';

const IN_MARKDOWN = { ...BY_TITLE, size: markdownBytes };

interface MarkdownRoute {
  params: Record<string, string | undefined>;
  props: { text: string };
}

/** Every page of the lists of all products. */
export async function productMarkdown(): Promise<MarkdownRoute[]> {
  const routes = await ownedListRoutes('product', await products(), (product) => productByTopic(product, IN_MARKDOWN));
  return Promise.all(
    routes.map(async ({ params, props: { owner, place } }) => {
      const groups = place.page.path ? undefined : await byTopic(owner);
      const list = { list: href(`products/${owner.key}/`), title: FILE_WORDS.allOfProduct(owner.name) };
      return { params, props: { text: listPageMarkdown(place, { ...list, description: owner.description }, groups) } };
    }),
  );
}

const byTopic = async ({ key }: Product) =>
  (await entriesOfProduct(key))
    .map(({ topic, entries }) => `## ${topic.name}\n\n${entryListMarkdown(entries)}`)
    .join('\n\n');

/** Every page of the lists of all topics. */
export async function topicMarkdown(): Promise<MarkdownRoute[]> {
  const routes = await ownedListRoutes('topic', await topics(), (topic: Topic) => entriesOfTopic(topic, IN_MARKDOWN));
  return routes.map(({ params, props: { owner, place } }) => {
    const list = { list: href(`topics/${owner.key}/`), title: owner.name, description: owner.description };
    return { params, props: { text: listPageMarkdown(place, list) } };
  });
}
