import type { APIRoute } from 'astro';
import { entryListMarkdown } from '../../components/page/entry-list-markdown.ts';
import { entries, type Topic, topics } from '../../entries.ts';

export const getStaticPaths = async () =>
  (await topics()).map((topic) => ({ params: { topic: topic.key }, props: { topic } }));

/** The entries of a topic as Markdown: a list with links to the Markdown copies. */
export const GET: APIRoute<{ topic: Topic }> = async ({ props: { topic } }) => {
  const own = (await entries()).filter((entry) => entry.topics.includes(topic.key));
  return new Response(`${[`# ${topic.name}`, topic.description, entryListMarkdown(own)].join('\n\n')}\n`);
};
