import { entries } from '../entries.ts';
import { likeliestCause } from '../entry-causes.ts';
import { fixFacts } from './_fix-facts.ts';

/** Every entry as data. The shape is a public interface: docs/interfaces.md documents it. */
export async function GET(): Promise<Response> {
  const all = (await entries()).map((entry) => ({
    id: entry.id,
    kind: entry.kind,
    url: entry.url,
    title: entry.title,
    summary: entry.summary,
    likeliestCause: likeliestCause(entry)?.title ?? null,
    codes: entry.codes,
    messages: entry.messages.map(({ text }) => text),
    products: entry.products,
    topics: entry.topics,
    fixes: fixFacts(entry),
    sources: entry.sources.map(({ key }) => key),
    verified: { date: entry.verified.date.toISOString().slice(0, 10), how: entry.verified.how },
  }));
  return Response.json(all);
}
