/** An imported space as a content folder, of which a site is built. */
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { stringify } from 'yaml';
import { IMPORTED_WORDS } from '#words/imported.ts';
import type { Converted } from './convert-space.ts';

/** What a site says of itself. */
export interface Named {
  /** Name of the documentation: `Handbook of the lid maker`. */
  name: string;
  /** Its address, with a slash at the end. */
  site: string;
  /** Key of the product that stands for it. */
  product: string;
}

/** Writes every file of the content into an empty folder. */
export async function writeContent(folder: string, { units, topics }: Converted, named: Named): Promise<void> {
  const { name, site, product } = named;
  await mkdir(folder, { recursive: true });
  const yaml = (file: string, data: unknown) => writeFile(join(folder, `${file}.yaml`), stringify(data));
  await yaml('site', {
    name,
    about: IMPORTED_WORDS.about,
    covers: name,
    summary: IMPORTED_WORDS.description,
    tagline: IMPORTED_WORDS.description,
    notice: IMPORTED_WORDS.notice(name),
  });
  await yaml('products', {
    [product]: { order: 1, name, longName: name, description: IMPORTED_WORDS.description, docs: site },
  });
  await yaml(
    'topics',
    Object.fromEntries(
      topics.map(({ key, name: topic }, at) => [
        key,
        { order: at + 1, name: topic, description: IMPORTED_WORDS.topic(topic) },
      ]),
    ),
  );
  const folders = new Set(units.map(({ id }) => dirname(join(folder, 'pages', id))));
  for (const one of folders) await mkdir(one, { recursive: true });
  // JSON is YAML, and is read in a fraction of the time.
  for (const { id, head, html } of units)
    await writeFile(join(folder, 'pages', `${id}.html`), `---\n${JSON.stringify(head)}\n---\n${html}\n`);
}
