/**
 * The content folder as plain data with positions. It reads what may be wrong: a file that does not parse or fits no
 * schema is still there, with as much as can be said about it.
 */
import { readdir, readFile } from 'node:fs/promises';
import { join, resolve, sep } from 'node:path';
import { FOLDER_OF_KIND, type Kind } from '../addresses.ts';
import { contentRoot } from '../content-root.ts';
import { entrySchema } from '../schemas/entry.ts';
import { type Field, fieldSchema } from '../schemas/field.ts';
import { importedSchema } from '../schemas/imported.ts';
import { importedEntry } from '../schemas/imported-entry.ts';
import { type WholeEntry, wholeEntry } from '../schemas/whole-entry.ts';
import { readWith } from './read-with.ts';
import { readYaml } from './read-yaml.ts';
import type { YamlSource } from './yaml-place.ts';

/** The YAML files of the content folder, most of which entries refer to by key. */
export const REFERENCES = [
  'site',
  'products',
  'topics',
  'sources',
  'portal',
  'concepts',
  'subjects',
  'questions',
  'diagrams',
  'no-evidence',
  'watched',
] as const;
export type Reference = (typeof REFERENCES)[number];

/** Something for each of them. */
export const ofReferences = <Of>(make: (name: Reference) => Of) =>
  Object.fromEntries(REFERENCES.map((name) => [name, make(name)])) as Record<Reference, Of>;

/** One MDX file, or an imported page. Lines of its YAML are lines of the file. */
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

/** `field.yaml`, with what of it can be used: a section that fits no schema is as good as absent. */
export interface FieldFile extends YamlSource {
  data: Field;
}

/** One file of `codes/`: the codes of a family that have no entry. */
export interface CodesFile extends ReferenceFile {
  /** Key of the family, which is the name of the file. */
  family: string;
}

export interface Content {
  /** The content folder, as paths begin with it. */
  folder: string;
  entries: EntryFile[];
  references: Record<Reference, ReferenceFile>;
  field: FieldFile;
  codes: CodesFile[];
  /** The drawings of diagrams, as SVG, by the key of the diagram. */
  drawings: ReadonlyMap<string, string>;
  /** Files that the site would ignore. */
  strays: string[];
  /** The day on which it is read, as YYYY-MM-DD: no date of the content may be after it. */
  today: string;
}

/** The change of another program's button, which `npm run get-help` makes; the site reads nothing of it. */
export const PATCH_FILE = 'get-help.patch';
const ENTRY = /^(errors|faq|guides)\/([^/]+)\.mdx$/;
const IMPORTED = /^(pages)\/(.+)\.html$/;
const DRAWING = /^diagrams\/([^/]+)\.svg$/;
const CODES = /^codes\/([^/]+)\.yaml$/;
const FRONTMATTER = /^---\n([\s\S]*?\n)?---[ \t]*(?:\n|$)/;
const KIND_OF_FOLDER = new Map(Object.entries(FOLDER_OF_KIND).map(([kind, folder]) => [folder, kind as Kind]));

/** Reads every file of the content folder of a repository; one that is not there holds none. `today` as YYYY-MM-DD. */
export async function readContent(
  root: string,
  today = new Date().toISOString().slice(0, 10),
  folder = contentRoot(),
  yaml: typeof readYaml = readYaml,
): Promise<Content> {
  const at = resolve(root, folder);
  const found = await readdir(at, { recursive: true, withFileTypes: true }).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'ENOENT') throw error;
    return [];
  });
  const paths = found
    .filter((file) => file.isFile())
    .map((file) => join(file.parentPath, file.name))
    // Cases for the tests, of which the site reads nothing.
    .filter((path) => !path.startsWith(join(at, 'golden') + sep));
  const files = await Promise.all(
    paths.map(async (path): Promise<[string, string]> => {
      const name = path
        .slice(at.length + 1)
        .split(sep)
        .join('/');
      return [`${folder}/${name}`, await readFile(path, 'utf8')];
    }),
  );
  return contentOf(Object.fromEntries(files), today, folder, yaml);
}

/** Content from texts by path: `content/errors/<id>.mdx`, `content/products.yaml`. Sorted by path. */
export function contentOf(
  files: Readonly<Record<string, string>>,
  today = '9999-12-31',
  folder = 'content',
  yaml: typeof readYaml = readYaml,
): Content {
  const entries: EntryFile[] = [];
  const codes: CodesFile[] = [];
  const strays: string[] = [];
  const drawings = new Map<string, string>();
  const texts = new Map(
    Object.entries(files).map(([path, text]) => [path, text.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n')]),
  );
  const fieldPath = `${folder}/field.yaml`;
  const keyed = (path: string): ReferenceFile => referenceFile(yaml(path, texts.get(path) ?? ''));
  for (const path of [...texts.keys()].sort()) {
    const inside = path.slice(folder.length + 1);
    const [, kinds = '', id = ''] = ENTRY.exec(inside) ?? IMPORTED.exec(inside) ?? [];
    const kind = KIND_OF_FOLDER.get(kinds);
    const family = CODES.exec(inside)?.[1];
    const drawing = DRAWING.exec(inside)?.[1];
    if (kind) entries.push(entryFile(path, kind, id, texts.get(path) ?? '', yaml));
    else if (family) codes.push(Object.assign(keyed(path), { family }));
    else if (drawing) drawings.set(drawing, texts.get(path) ?? '');
    else if (path !== fieldPath && inside !== PATCH_FILE && !REFERENCES.some((name) => inside === `${name}.yaml`))
      strays.push(path);
  }
  const references = ofReferences((name) => keyed(`${folder}/${name}.yaml`));
  const field = fieldFile(yaml(fieldPath, texts.get(fieldPath) ?? ''));
  return { folder, entries, references, field, codes, drawings, strays, today };
}

/** A file of references, as YAML was read. */
export const referenceFile = (source: YamlSource): ReferenceFile =>
  Object.assign(source, { keys: Object.keys((source.value ?? {}) as object) });

/** The file of the field, as YAML was read. */
export function fieldFile(source: YamlSource): FieldFile {
  const given = source.value ?? {};
  const wrong = new Set(readWith(fieldSchema, given).error?.issues.map(({ path }) => path[0]));
  const known = Object.entries(given).filter(([key]) => Object.hasOwn(fieldSchema.shape, key) && !wrong.has(key));
  return Object.assign(source, { data: fieldSchema.parse(Object.fromEntries(known)) });
}

function entryFile(path: string, kind: Kind, id: string, text: string, yaml: typeof readYaml): EntryFile {
  const { frontmatter, ...parts } = partsOfEntry(text);
  const source = yaml(path, frontmatter);
  const data =
    kind === 'page'
      ? dataOf(readWith(importedSchema, source.value).data, importedEntry)
      : dataOf(readWith(entrySchema, source.value).data, (read) => wholeEntry(read, parts.body));
  return Object.assign(source, { kind, id, text, data, ...parts });
}

/** The parts of the text of an entry. `frontmatter`: its YAML, empty where there is none. */
export function partsOfEntry(
  text: string,
): Pick<EntryFile, 'hasFrontmatter' | 'body' | 'bodyLine'> & { frontmatter: string } {
  const match = FRONTMATTER.exec(text);
  const head = match?.[0] ?? '';
  return {
    // The line of the opening dashes stays, empty, so that lines of the YAML are lines of the file.
    frontmatter: match ? `\n${match[1] ?? ''}` : '',
    hasFrontmatter: match !== null,
    body: text.slice(head.length),
    bodyLine: head.split('\n').length,
  };
}

const dataOf = <Read>(read: Read | undefined, whole: (read: Read) => WholeEntry) => read && whole(read);
