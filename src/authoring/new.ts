/** `npm run new -- errors my-id`: writes the skeleton of an entry and says what to fill in. */
import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { FOLDER_OF_KIND } from '../addresses.ts';
import { ID } from '../checks/content/file-names.ts';
import { readContent } from '../checks/content-files.ts';
import { writeEditorSchemas } from '../checks/editor-schemas.ts';
import { FILL_IN } from '../schemas/fill-in.ts';
import { choicesOf, skeleton } from './skeleton.ts';

const FOLDERS = Object.values(FOLDER_OF_KIND);

/** What is wrong with the words after the command, in one sentence; undefined when nothing is. */
export function usageProblem(folder: string | undefined, id: string | undefined): string | undefined {
  if (!folder || !FOLDERS.includes(folder))
    return `Unknown folder "${folder ?? ''}"; choose one of ${FOLDERS.join(', ')}.`;
  if (!id || !ID.test(id)) return `"${id ?? ''}" cannot be an id; use lower-case letters, digits and single hyphens.`;
  return undefined;
}

/** Writes the file unless an entry has the id already, and returns what to tell the author. */
export async function newEntry(
  root: string,
  folder: string,
  id: string,
  today: Date,
): Promise<{ ok: boolean; text: string }> {
  const paths = FOLDERS.map((one) => `content/${one}/${id}.mdx`);
  const taken = paths.find((path) => existsSync(join(root, path)));
  if (taken)
    return { ok: false, text: `The id is taken by ${taken}. Choose another; ids are unique over all folders.` };
  const path = `content/${folder}/${id}.mdx`;
  await mkdir(join(root, 'content', folder), { recursive: true });
  const choices = choicesOf(await readContent(root));
  await writeFile(join(root, path), skeleton(folder, today, choices), { flag: 'wx' });
  // An editor completes the fields of files that the schemas list.
  await writeEditorSchemas(root);
  const text = [
    `Wrote ${path}. Next:`,
    `  1. Write what stands behind each "${FILL_IN}", in its place.`,
    '  2. npm run dev    shows the page while you write.',
    '  3. npm run check  tells what is missing or wrong, with file and line.',
  ].join('\n');
  return { ok: true, text };
}

if (import.meta.main) {
  const [folder, id] = process.argv.slice(2);
  const problem = usageProblem(folder, id);
  const { ok, text } = problem
    ? { ok: false, text: `${problem}\nUsage: npm run new -- errors my-id` }
    : await newEntry(process.cwd(), String(folder), String(id), new Date());
  (ok ? process.stdout : process.stderr).write(`${text}\n`);
  if (!ok) process.exitCode = 1;
}
