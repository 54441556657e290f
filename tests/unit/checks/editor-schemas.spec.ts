import { mkdtemp, readdir, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { SCHEMAS } from '../../../src/checks/content/reference-schema.ts';
import { contentOf } from '../../../src/checks/content-files.ts';
import { editorSchemas, writeEditorSchemas } from '../../../src/checks/editor-schemas.ts';
import { GOOD } from '../../fixtures/checks/good-content.ts';

const CONTENT = contentOf(GOOD);
const read = (content: typeof CONTENT, name: string) => JSON.parse(editorSchemas(content, '/site')[name] ?? '');

test('an editor knows the keys that may stand in a field', () => {
  const { properties } = read(CONTENT, 'entry.schema.json');
  expect(properties.topics.items.enum).toEqual(CONTENT.references.topics.keys);
  expect(properties.products.items.enum).toEqual(CONTENT.references.products.keys);
  expect(properties.sources.items.enum).toEqual(['manual/lost-token', 'manual/other-consent']);
  expect(properties.answers.properties['printed-by'].items.enum).toEqual(['page', 'program']);
  expect(properties.answers.properties).not.toHaveProperty('seen-by');
});

test('an editor knows the ids of entries, each with its title', () => {
  const { related } = read(CONTENT, 'entry.schema.json').properties;
  expect(related.properties['lost-token'].description).toBe('The token is lost');
  expect(related.additionalProperties).toBe(false);
});

test('an editor explains every field', () => {
  const { properties, required } = read(CONTENT, 'entry.schema.json');
  const fields = { ...properties, ...properties.messages.items.properties };
  for (const [name, field] of Object.entries(fields)) {
    expect((field as { description?: string }).description, name).toMatch(/\w.*\.$/);
  }
  expect(required).toEqual(['title', 'summary', 'asked', 'topics', 'verified']);
});

test('an editor explains every field of concepts and subjects', () => {
  for (const file of ['concepts', 'subjects']) {
    const { properties } = read(CONTENT, `file-${file}.schema.json`).additionalProperties;
    for (const [name, field] of Object.entries(properties)) {
      expect((field as { description?: string }).description, name).toMatch(/\w.*\.$/);
    }
  }
});

test('an editor knows which files are entries', () => {
  const { entries, collections } = read(CONTENT, 'collections.json');
  expect(entries['file:///site/content/errors/lost-token.mdx']).toBe('entry');
  expect(Object.keys(entries)).toHaveLength(CONTENT.entries.length);
  expect(collections).toEqual([{ hasSchema: true, name: 'entry' }]);
});

test('every file of keys has a schema, which the settings for the editor name', async () => {
  const settings = await readFile('.vscode/settings.json', 'utf8');
  const { 'yaml.schemas': named } = JSON.parse(settings) as { 'yaml.schemas': Record<string, string> };
  for (const [schema, file] of Object.entries(named)) {
    const name = /^content\/(\w+)(?:\/\*)?\.yaml$/.exec(file)?.[1] ?? '';
    expect([...Object.keys(SCHEMAS), 'codes']).toContain(name);
    expect(read(CONTENT, schema.replace('.astro/collections/', '')).type).toBe('object');
  }
});

test('without content a field takes any text', () => {
  expect(read(contentOf({}), 'entry.schema.json').properties.topics.items).toEqual({ type: 'string' });
});

test('schemas are written where there is nothing yet, and again only when they change', async () => {
  const root = await mkdtemp(join(tmpdir(), 'editor-schemas-'));
  try {
    await writeEditorSchemas(root);
    const file = join(root, '.astro/collections/entry.schema.json');
    const before = (await stat(file)).mtimeMs;
    await writeEditorSchemas(root);
    expect((await stat(file)).mtimeMs).toBe(before);
    expect(await readdir(join(root, '.astro/collections'))).toContain('collections.json');
  } finally {
    await rm(root, { recursive: true });
  }
});
