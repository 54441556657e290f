/**
 * What editors need to complete and explain the fields of the content: JSON schemas that know the keys which there are,
 * where Astro's language server looks for them. Astro's own schemas in that folder know neither keys nor explanations.
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { z } from 'astro/zod';
import { codeSchema } from '../schemas/code-card.ts';
import { CHECKED_BY, entrySchema } from '../schemas/entry.ts';
import { SCHEMAS } from './content/reference-schema.ts';
import { type Content, readContent } from './content-files.ts';
import { sourceKeys } from './source-keys.ts';
import { textOf } from './text-of.ts';

/** Git ignores it, and Astro's language server reads it. */
const FOLDER = '.astro/collections';
/** The name of the one collection that all entries are in, for editors. */
const ENTRY = 'entry';

interface Schema {
  [field: string]: unknown;
  properties?: Record<string, Schema>;
  items?: Schema;
}

/** The schemas as texts by file name: of the frontmatter of entries, and of each YAML file of the content. */
export function editorSchemas(content: Content, root: string): Record<string, string> {
  const written = content.entries.filter(({ kind }) => kind !== 'page');
  const entries = written.map(({ path }) => [pathToFileURL(resolve(root, path)).href.toLowerCase(), ENTRY]);
  const manifest = { collections: [{ hasSchema: true, name: ENTRY }], entries: Object.fromEntries(entries) };
  const files = Object.entries({ ...SCHEMAS, codes: codeSchema }).map(([name, schema]): [string, object] => [
    `file-${name}.schema.json`,
    { type: 'object', additionalProperties: jsonSchema(schema) },
  ]);
  return Object.fromEntries(
    [['collections.json', manifest], [`${ENTRY}.schema.json`, frontmatter(content)], ...files].map(
      ([name, data]): [string, string] => [String(name), `${JSON.stringify(data, null, 1)}\n`],
    ),
  );
}

const jsonSchema = (schema: z.ZodType) =>
  z.toJSONSchema(schema, { io: 'input', target: 'draft-7', unrepresentable: 'any' }) as Schema;

/** The schema of the frontmatter, with the keys that may stand in it. */
function frontmatter({ entries, references }: Content): Schema {
  const schema = jsonSchema(entrySchema);
  const fields = schema.properties ?? {};
  const questions = Object.entries(
    (references.questions.value ?? {}) as Record<
      string,
      { question?: unknown; from?: unknown; answers?: object } | null
    >,
  );
  const answers = questions
    .filter(([, question]) => !question?.from)
    .map(([key, question]): [string, Schema] => [
      key,
      { description: textOf(question?.question), type: 'array', items: { enum: Object.keys(question?.answers ?? {}) } },
    ]);
  const others = entries.map(({ id, data }): [string, Schema] => [
    id,
    { type: 'string', description: data?.title ?? id },
  ]);
  const known: Record<string, Schema> = {
    products: { items: oneOf(references.products.keys) },
    topics: { items: oneOf(references.topics.keys) },
    sources: { items: oneOf(sourceKeys(references.sources).map(({ key }) => key)) },
    answers: { properties: Object.fromEntries(answers), additionalProperties: false, propertyNames: undefined },
    related: { properties: Object.fromEntries(others), additionalProperties: false, propertyNames: undefined },
    verified: { pattern: `^\\d{4}-\\d{2}-\\d{2}, (${CHECKED_BY.join('|')})$` },
  };
  for (const [name, part] of Object.entries(known)) fields[name] = { ...fields[name], ...part };
  return schema;
}

/** An empty list of choices would allow nothing. */
const oneOf = (keys: readonly string[]): Schema => (keys.length > 0 ? { enum: keys } : { type: 'string' });

/** Writes the schemas of a repository, as far as they have changed. */
export async function writeEditorSchemas(root: string, content?: Content): Promise<void> {
  const files = editorSchemas(content ?? (await readContent(root)), root);
  await mkdir(join(root, FOLDER), { recursive: true });
  for (const [name, text] of Object.entries(files)) {
    const path = join(root, FOLDER, name);
    const former = await readFile(path, 'utf8').catch(() => undefined);
    if (former !== text) await writeFile(path, text);
  }
}
