import { entries, products, sectionsOf } from '../entries.ts';
import { codeBlocksOf } from '../mdx-body.ts';
import type { Catalogue } from '../search/catalogue.ts';

/** What the search answers from within a frame of the keystroke. */
export async function GET(): Promise<Response> {
  const all = await entries();
  const catalogue: Catalogue = {
    products: Object.fromEntries((await products()).map(({ key, name }) => [key, name])),
    entries: all.map((entry) => ({
      id: entry.id,
      kind: entry.kind,
      title: entry.title,
      codes: entry.codes,
      messages: entry.messages.map(({ text }) => text),
      products: entry.products,
      sources: entry.sources.map(({ title }) => title),
      headings: sectionsOf(entry).map(({ anchor, title }) => [anchor, title]),
      commands: codeBlocksOf(entry.body).map(({ code }) => code),
      named: all.filter(({ related }) => related.some(({ id }) => id === entry.id)).length,
    })),
  };
  return Response.json(catalogue);
}
