import type { APIRoute } from 'astro';
import { productMarkdown } from '../../../components/page/markdown-lists.ts';

export const getStaticPaths = async () => (await productMarkdown()).filter(({ params }) => params.place);

/** A part of the entries of a product as Markdown. */
export const GET: APIRoute<{ text: string }> = ({ props: { text } }) => new Response(text);
