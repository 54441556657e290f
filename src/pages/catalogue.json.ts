import { type Entry, entries, products, sectionsOf } from '../entries.ts';
import { codeBlocksOf } from '../mdx-body.ts';
import { type Catalogue, type CatalogueEntry, isCommand } from '../search/index/catalogue.ts';
import { packCatalogue } from '../search/index/pack-catalogue.ts';
import { foreign } from '../words/foreign.ts';

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
      ...languagesOf(entry),
      products: entry.products,
      sources: entry.sources.map(({ title }) => title),
      // What only some readers need comes with the text.
      headings: sectionsOf(entry).flatMap(({ anchor, title, kind }) => (kind === 'detail' ? [] : [[anchor, title]])),
      commands: codeBlocksOf(entry.body).flatMap(({ code }) => (isCommand(code) ? [code] : [])),
      named: all.filter(({ related }) => related.some(({ id }) => id === entry.id)).length,
    })),
  };
  return Response.json(packCatalogue({ build: await digestOf(JSON.stringify(catalogue)), ...catalogue }));
}

/** Names a build by what the other files of the search rely on. */
async function digestOf(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return Buffer.from(digest).toString('base64url').slice(0, 12);
}

/** Languages of messages, left out where all are in the site's. */
function languagesOf({ messages }: Entry): Pick<CatalogueEntry, 'languages'> {
  const tags = messages.flatMap(({ language }, at) => {
    const tag = foreign(language);
    return tag ? [[at, tag] as const] : [];
  });
  return tags.length > 0 ? { languages: Object.fromEntries(tags) } : {};
}
