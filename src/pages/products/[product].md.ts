import type { APIRoute } from 'astro';
import { FILE_WORDS } from '#words/files.ts';
import { entryListMarkdown } from '../../components/page/entry-list-markdown.ts';
import { entriesOfProduct, type Product, products } from '../../entries.ts';

export const getStaticPaths = async () =>
  (await products()).map((product) => ({ params: { product: product.key }, props: { product } }));

/** The entries of a product as Markdown: a list by topic, with links to the Markdown copies. */
export const GET: APIRoute<{ product: Product }> = async ({ props: { product } }) => {
  const groups = (await entriesOfProduct(product.key)).map(
    ({ topic, entries }) => `## ${topic.name}\n\n${entryListMarkdown(entries)}`,
  );
  const head = [`# ${FILE_WORDS.allOfProduct(product.name)}`, product.description];
  return new Response(`${[...head, ...groups].join('\n\n')}\n`);
};
