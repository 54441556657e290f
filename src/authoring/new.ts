/**
 * `npm run new -- errors my-id`: writes the skeleton of an entry and says what to fill in. With `--from-paste` it reads an
 * error from standard input, and fills in what that says; then the id may be left out.
 */
import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { text as readAll } from 'node:stream/consumers';
import { folderOf, WRITTEN_FOLDERS } from '../addresses.ts';
import { otherContent, staleBuild } from '../checks/changed-since.ts';
import { ID } from '../checks/content/file-names.ts';
import { readContent } from '../checks/content-files.ts';
import { writeEditorSchemas } from '../checks/editor-schemas.ts';
import { contentRoot } from '../content-root.ts';
import { FILL_IN } from '../schemas/fill-in.ts';
import { search } from '../search/search.ts';
import { draftFromPaste } from './draft-from-paste.ts';
import { readBuiltSearch } from './read-built-search.ts';
import { readGate } from './read-gate.ts';
import { choicesOf, type Draft, skeleton } from './skeleton.ts';

/** Entries that may be what the pasted error is. */
const RELATED = 3;
const FOLDERS = WRITTEN_FOLDERS;

/** What is wrong with the words after the command, in one sentence; undefined when nothing is. */
export function usageProblem(folder: string | undefined, id: string | undefined): string | undefined {
  if (!folder || !FOLDERS.includes(folder))
    return `Unknown folder "${folder ?? ''}"; choose one of ${FOLDERS.join(', ')}.`;
  if (!id || !ID.test(id)) return `"${id ?? ''}" cannot be an id; use lower-case letters, digits and single hyphens.`;
  return undefined;
}

/** The same where an error is pasted. */
export function pasteProblem(folder: string | undefined, id: string | undefined, paste: string): string | undefined {
  if (folder !== 'errors') return 'Only an error is made from what was pasted; choose the folder errors.';
  if (!paste.trim()) return 'Nothing was pasted; the error is read from standard input.';
  return id === undefined ? undefined : usageProblem(folder, id);
}

/** Writes the file unless an entry has the id already, and returns what to tell the author. */
export async function newEntry(
  root: string,
  folder: string,
  id: string,
  today: Date,
  content = contentRoot(),
  draft?: Draft,
): Promise<{ ok: boolean; text: string }> {
  const paths = FOLDERS.map((one) => `${content}/${one}/${id}.mdx`);
  const taken = paths.find((path) => existsSync(resolve(root, path)));
  if (taken)
    return { ok: false, text: `The id is taken by ${taken}. Choose another; ids are unique over all folders.` };
  const path = `${content}/${folder}/${id}.mdx`;
  await mkdir(resolve(root, content, folder), { recursive: true });
  const before = await readContent(root, undefined, content);
  await writeFile(resolve(root, path), skeleton(folder, today, choicesOf(before), draft), { flag: 'wx' });
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

/** An entry from a pasted error. One that is documented already is named instead, unless its author gives it an id. */
export async function newFromPaste(
  root: string,
  paste: string,
  id: string | undefined,
  today: Date,
): Promise<{ ok: boolean; text: string }> {
  // What another site documents, and what is public in its field, says nothing of this one.
  if (await otherContent(root)) throw new Error(`The site was ${await staleBuild(root)}.`);
  const built = await readBuiltSearch(join(root, 'dist'));
  const { results, suggestions } = search(built.catalogue, built.text, paste, built.judge);
  const best = results.find(({ confidence }) => confidence !== 'possible');
  const entry = built.catalogue.entries.find((one) => one.id === best?.id);
  if (entry && !id) {
    const older = await staleBuild(root);
    const text = [
      `Documented already: ${entry.title}`,
      `  ${contentRoot()}/${folderOf(entry.kind)}/${entry.id}.mdx`,
      ...(older ? [`  That is what the last build says; it was ${older}.`] : []),
      'Nothing was written. If yours has another cause, give it an id: npm run new -- errors my-id --from-paste',
    ];
    return { ok: true, text: text.join('\n') };
  }
  const draft = draftFromPaste(paste, await readGate(join(root, 'dist')));
  const related = [...results, ...suggestions].slice(0, RELATED).map((one) => one.id);
  return newEntry(root, 'errors', id ?? draft.id, today, contentRoot(), { ...draft, related });
}

if (import.meta.main) {
  const words = process.argv.slice(2);
  const fromPaste = words.includes('--from-paste');
  const [folder, id] = words.filter((word) => word !== '--from-paste');
  const paste = fromPaste ? await readAll(process.stdin) : '';
  const problem = fromPaste ? pasteProblem(folder, id, paste) : usageProblem(folder, id);
  const made = async () => {
    if (problem) return { ok: false, text: `${problem}\nUsage: npm run new -- errors my-id [--from-paste]` };
    if (fromPaste) return newFromPaste(process.cwd(), paste, id, new Date());
    return newEntry(process.cwd(), String(folder), String(id), new Date());
  };
  const { ok, text } = await made().catch((error: Error) => ({ ok: false, text: error.message }));
  (ok ? process.stdout : process.stderr).write(`${text}\n`);
  if (!ok) process.exitCode = 1;
}
