import { defineCollection } from 'astro:content';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { type DataStore, file, glob, type Loader, type LoaderContext } from 'astro/loaders';
import { z } from 'astro/zod';
import { findingsBefore, type ReadFile, readByBuild, shareParsed } from './build-content.ts';
import { contentRoot } from './content-root.ts';
import { codeSchema } from './schemas/code-card.ts';
import { diagramSchema } from './schemas/diagram.ts';
import { entrySchema } from './schemas/entry.ts';
import { fieldSchema } from './schemas/field.ts';
import { importedSchema } from './schemas/imported.ts';
import { NO_ENTRY } from './schemas/no-entry.ts';
import {
  conceptSchema,
  portalSchema,
  productSchema,
  questionSchema,
  sourceSchema,
  subjectSchema,
  topicSchema,
} from './schemas/reference.ts';

/** A path of the content as an address: Astro's loaders take the `C:` of a text for a protocol. */
const addressOf = (path: string) => pathToFileURL(resolve(contentRoot(), path));

/** Waits, where it stumbles, for what the checks of a build have found. */
const checked = ({ load, ...loader }: Loader): Loader => ({
  ...loader,
  load: (context) => load(context).catch(findingsBefore),
});
/**
 * A collection that may be empty. Of one without an entry, Astro says each time it is asked for that it does not exist: it has one that
 * is none, which `entries.ts` leaves out.
 */
const mayBeEmpty = ({ load, ...loader }: Loader): Loader => ({
  ...loader,
  load: async (context) => {
    await load(context);
    if (context.store.keys().length === 0) context.store.set({ id: NO_ENTRY, data: {} });
  },
});
/** A folder that is not there yet is looked for again while `npm run dev` runs. */
const files = (folder: string, pattern: string) => glob({ base: addressOf(folder), pattern });
/**
 * Entries as plain data. Astro would make a module of each body; `body-content.ts` compiles what a page shows. A build has read
 * the files, and shares what it parses.
 */
const entries = (folder: string) => {
  const { load, ...loader } = files(folder, '*.mdx');
  const plain = ({ set, ...store }: DataStore): DataStore => ({
    ...store,
    set: ({ deferredRender: _, ...entry }) => set(entry),
  });
  return defineCollection({
    loader: mayBeEmpty(
      checked({
        ...loader,
        load: (context) => {
          const read = readByBuild(folder);
          return read ? share(folder, read, context) : load({ ...context, store: plain(context.store) });
        },
      }),
    ),
    schema: entrySchema,
  });
};
async function share(folder: string, read: readonly ReadFile[], context: LoaderContext): Promise<void> {
  const { store, parseData, config } = context;
  const root = fileURLToPath(config.root);
  store.clear();
  const parsed = read.map(async ({ id, path, value, body }) => {
    const file = resolve(path);
    const data = await parseData({ id, data: value as Record<string, unknown>, filePath: file });
    return { id, data, body: body.trim(), filePath: relative(root, file).replaceAll('\\', '/') };
  });
  shareParsed(folder, await Promise.all(parsed));
}
const yaml = (name: string) => {
  const address = addressOf(`${name}.yaml`);
  // For Astro's loader a file that is not there is an error; here it is empty.
  const none: Loader = { name: 'none', load: async ({ store }) => store.clear() };
  return mayBeEmpty(existsSync(address) ? checked(file(address.href)) : none);
};

/** Imported pages: their HTML, as a build has read it. `npm run dev` has none. */
const imported: Loader = {
  name: 'imported',
  load: (context) => share('pages', readByBuild('pages') ?? [], context),
};

/** The drawings of diagrams, `diagrams/<key>.svg`, as they stand there. */
const drawings: Loader = {
  name: 'drawings',
  load: async ({ store, watcher }) => {
    const folder = fileURLToPath(addressOf('diagrams'));
    const read = () => {
      store.clear();
      for (const name of existsSync(folder) ? readdirSync(folder).sort() : [])
        if (name.endsWith('.svg'))
          store.set({ id: name.slice(0, -4), data: { svg: readFileSync(join(folder, name), 'utf8') } });
    };
    read();
    watcher?.add(folder);
    watcher?.on('all', (_, path) => path.startsWith(folder) && read());
  },
};

export const collections = {
  errors: entries('errors'),
  faq: entries('faq'),
  guides: entries('guides'),
  pages: defineCollection({ loader: mayBeEmpty(checked(imported)), schema: importedSchema }),
  products: defineCollection({ loader: yaml('products'), schema: productSchema }),
  topics: defineCollection({ loader: yaml('topics'), schema: topicSchema }),
  sources: defineCollection({ loader: yaml('sources'), schema: sourceSchema }),
  portal: defineCollection({ loader: yaml('portal'), schema: portalSchema }),
  concepts: defineCollection({ loader: yaml('concepts'), schema: conceptSchema }),
  subjects: defineCollection({ loader: yaml('subjects'), schema: subjectSchema }),
  diagrams: defineCollection({ loader: yaml('diagrams'), schema: diagramSchema }),
  drawings: defineCollection({ loader: mayBeEmpty(drawings), schema: z.object({ svg: z.string() }) }),
  questions: defineCollection({ loader: yaml('questions'), schema: questionSchema }),
  // One entry a file; neither need be there.
  field: defineCollection({ loader: mayBeEmpty(checked(files('.', 'field.yaml'))), schema: fieldSchema }),
  codes: defineCollection({
    loader: mayBeEmpty(checked(files('codes', '*.yaml'))),
    schema: z.record(z.string(), codeSchema),
  }),
};
