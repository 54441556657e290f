import type { APIRoute } from 'astro';
import { topicMarkdown } from '../../../components/page/markdown-lists.ts';

export const getStaticPaths = async () => (await topicMarkdown()).filter(({ params }) => params.place);

/** A part of the entries of a topic as Markdown. */
export const GET: APIRoute<{ text: string }> = ({ props: { text } }) => new Response(text);
