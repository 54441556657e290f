import { existsSync } from 'node:fs';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { WRITTEN_FOLDERS } from '../addresses.ts';
import { type Content, readContent } from '../checks/content-files.ts';
import { writeEditorSchemas } from '../checks/editor-schemas.ts';
import { contentRoot } from '../content-root.ts';
import { FILL_IN } from '../schemas/fill-in.ts';
import { choicesOf, type Draft, skeleton } from './skeleton.ts';

/** What a command tells its author, and whether it did what was asked. */
export interface Told {
  ok: boolean;
  text: string;
}

/** Why an id cannot be had, in one sentence; undefined where it is free. Ids are unique over all folders, former ones among them. */
export function takenId(root: string, content: string, id: string, before?: Content): string | undefined {
  const paths = WRITTEN_FOLDERS.map((folder) => `${content}/${folder}/${id}.mdx`);
  const former = before?.entries.find(({ data }) => data?.aliases.includes(id));
  const taken = paths.find((path) => existsSync(resolve(root, path))) ?? former?.path;
  return taken && `The id is taken by ${taken}. Choose another; ids are unique over all folders.`;
}

/** Writes the file unless an entry has the id already, and returns what to tell the author. */
export async function newEntry(
  root: string,
  folder: string,
  id: string,
  today: Date,
  content = contentRoot(),
  draft?: Draft,
): Promise<Told> {
  const before = await readContent(root, undefined, content);
  const taken = takenId(root, content, id, before);
  if (taken) return { ok: false, text: taken };
  const path = `${content}/${folder}/${id}.mdx`;
  await mkdir(resolve(root, content, folder), { recursive: true });
  await writeWhole(resolve(root, path), skeleton(folder, today, choicesOf(before), draft));
  // An editor completes the fields of files that the schemas list.
  await writeEditorSchemas(root);
  const text = [
    `Wrote ${path}. Next:`,
    `  1. Write what stands behind each "${FILL_IN}", in its place.`,
    ...(draft
      ? ['     Look over codes, message and example: where a word that is always printed became a hole, write it back.']
      : []),
    ...(before.entries.length > 0
      ? [`     Name "${id}" in "related" of another entry, or link to it there: a reader arrives from one.`]
      : []),
    '  2. npm run dev    shows the page while you write.',
    '  3. npm run check  tells what is missing or wrong, with file and line.',
  ].join('\n');
  return { ok: true, text };
}

/** Writes a file that is not there yet, whole or not at all. */
async function writeWhole(path: string, text: string): Promise<void> {
  try {
    await writeFile(path, text, { flag: 'wx' });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') await rm(path, { force: true });
    throw error;
  }
}
