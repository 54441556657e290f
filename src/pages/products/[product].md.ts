import type { APIRoute } from 'astro';
import { productMarkdown } from '../../components/page/markdown-lists.ts';

export const getStaticPaths = async () => (await productMarkdown()).filter(({ params }) => !params.place);

/** The entries of a product as Markdown: a list with links to the Markdown copies, or to its parts. */
export const GET: APIRoute<{ text: string }> = ({ props: { text } }) => new Response(text);
