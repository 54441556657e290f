/**
 * The content folder as plain data with positions. It reads what may be wrong: a file that does not parse or fits no
 * schema is still there, with as much as can be said about it.
 */
import { readdir, readFile } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { LineCounter, parseDocument, YAMLParseError } from 'yaml';
import { FOLDER_OF_KIND, type Kind } from '../addresses.ts';
import { entrySchema } from '../schemas/entry.ts';
import { type WholeEntry, wholeEntry } from '../schemas/whole-entry.ts';
import type { YamlSource } from './yaml-place.ts';

/** The YAML files that entries refer to by key. */
export const REFERENCES = [
  'products',
  'topics',
  'sources',
  'portal',
  'concepts',
  'questions',
  'no-evidence',
  'codes',
] as const;
export type Reference = (typeof REFERENCES)[number];

/** One MDX file. Lines of its YAML are lines of the file. */
export interface EntryFile extends YamlSource {
  kind: Kind;
  id: string;
  /** The whole file, line ends as `\n`. */
  text: string;
  hasFrontmatter: boolean;
  /** What frontmatter and body say, when the frontmatter fits its schema. Checks of meaning skip entries without it. */
  data: WholeEntry | undefined;
  body: string;
  /** 1-based line of the file at which the body begins. */
  bodyLine: number;
}

/** One YAML file of the content folder, empty when it is not there. */
export interface ReferenceFile extends YamlSource {
  keys: string[];
}

export interface Content {
  entries: EntryFile[];
  references: Record<Reference, ReferenceFile>;
  /** Files that the site would ignore. */
  strays: string[];
  /** The day on which it is read, as YYYY-MM-DD: no date of the content may be after it. */
  today: string;
}

const FOLDER = 'content';
const FRONTMATTER = /^---\n([\s\S]*?\n)?---[ \t]*(?:\n|$)/;
const KIND_OF_FOLDER = new Map(Object.entries(FOLDER_OF_KIND).map(([kind, folder]) => [folder, kind as Kind]));

/** Reads every file below `content/` of a repository; without that folder there is no content. `today` as YYYY-MM-DD. */
export async function readContent(root: string, today = new Date().toISOString().slice(0, 10)): Promise<Content> {
  const found = await readdir(join(root, FOLDER), { recursive: true, withFileTypes: true }).catch((error) => {
    if (error.code === 'ENOENT') return [];
    throw error;
  });
  const paths = found.filter((file) => file.isFile()).map((file) => join(file.parentPath, file.name));
  const files = await Promise.all(
    paths.map(async (path): Promise<[string, string]> => {
      const name = path
        .slice(join(root, FOLDER).length + 1)
        .split(sep)
        .join('/');
      return [`${FOLDER}/${name}`, await readFile(path, 'utf8')];
    }),
  );
  return contentOf(Object.fromEntries(files), today);
}

/** Content from texts by path: `content/errors/<id>.mdx`, `content/products.yaml`. Sorted by path. */
export function contentOf(files: Readonly<Record<string, string>>, today = '9999-12-31'): Content {
  const entries: EntryFile[] = [];
  const strays: string[] = [];
  const texts = new Map(
    Object.entries(files).map(([path, text]) => [path, text.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n')]),
  );
  for (const path of [...texts.keys()].sort()) {
    const [, folder = '', id = ''] = /^content\/([^/]+)\/([^/]+)\.mdx$/.exec(path) ?? [];
    const kind = KIND_OF_FOLDER.get(folder);
    if (kind) entries.push(entryFile(path, kind, id, texts.get(path) ?? ''));
    else if (!REFERENCES.some((name) => path === `${FOLDER}/${name}.yaml`)) strays.push(path);
  }
  const reference = (name: Reference): ReferenceFile => {
    const path = `${FOLDER}/${name}.yaml`;
    const source = yamlSource(path, texts.get(path) ?? '');
    return { ...source, keys: Object.keys((source.value ?? {}) as object) };
  };
  const references = Object.fromEntries(REFERENCES.map((name) => [name, reference(name)])) as Content['references'];
  return { entries, references, strays, today };
}

function entryFile(path: string, kind: Kind, id: string, text: string): EntryFile {
  const match = FRONTMATTER.exec(text);
  // The line of the opening dashes stays, empty, so that lines of the YAML are lines of the file.
  const source = yamlSource(path, match ? `\n${match[1] ?? ''}` : '');
  const head = match?.[0] ?? '';
  const body = text.slice(head.length);
  const { data } = entrySchema.safeParse(source.value);
  return {
    ...source,
    kind,
    id,
    text,
    hasFrontmatter: match !== null,
    data: data && wholeEntry(data, body),
    body,
    bodyLine: head.split('\n').length,
  };
}

function yamlSource(path: string, yaml: string): YamlSource {
  const lines = new LineCounter();
  const document = parsed(yaml, lines);
  let value: unknown;
  try {
    // A name for a part (`&a`) may stand inside that part, or nowhere: such a value has no end.
    if (document.errors.length === 0) JSON.stringify((value = document.toJS()));
  } catch (error) {
    value = undefined;
    document.errors.push(new YAMLParseError([0, 0], 'BAD_ALIAS', (error as Error).message));
  }
  return { path, yaml, document, lines, value };
}

/** A text that is nested too deep to be read at all is an error like any other. */
function parsed(yaml: string, lineCounter: LineCounter): YamlSource['document'] {
  const options = { lineCounter, prettyErrors: false };
  try {
    return parseDocument(yaml, options);
  } catch (error) {
    const document = parseDocument('', options);
    document.errors.push(new YAMLParseError([0, 0], 'IMPOSSIBLE', (error as Error).message));
    return document;
  }
}
