/**
 * Content on its way from one thread to another, as what can be cloned: half a second of a build of 1,000 entries, which would parse them
 * twice. Of the text of an entry, its YAML and its body are parts, and are not sent again.
 */
import type { CodesFile, Content, EntryFile, FieldFile, ReferenceFile } from './content-files.ts';
import { yamlSource } from './read-yaml.ts';
import type { YamlSource } from './yaml-place.ts';

/** What of a YAML file has to be sent: it is parsed again where a place is asked for. */
type Sent<File extends YamlSource> = Omit<File, 'parsed' | 'errors'>;
type SentEntry = Omit<Sent<EntryFile>, 'yaml' | 'body'> & { yamlLength: number; bodyLength: number };

export type SentContent = Omit<Content, 'entries' | 'references' | 'field' | 'codes'> & {
  entries: SentEntry[];
  references: Record<string, Sent<ReferenceFile>>;
  field: Sent<FieldFile>;
  codes: Sent<CodesFile>[];
};

/** What is sent of some content; nothing where a file of it is no YAML, since its errors lose what they are on the way. */
export function sentContent(content: Content): SentContent | undefined {
  const { folder, entries, references, field, codes, drawings, strays, today } = content;
  const all = [...entries, ...Object.values(references), field, ...codes];
  if (all.some(({ errors }) => errors.length > 0)) return undefined;
  return {
    ...{ folder, drawings, strays, today },
    entries: entries.map(({ path, yaml, value, kind, id, text, hasFrontmatter, data, body, bodyLine }) => ({
      ...{ path, value, kind, id, text, hasFrontmatter, data, bodyLine },
      yamlLength: yaml.length,
      bodyLength: body.length,
    })),
    references: Object.fromEntries(Object.entries(references).map(([name, file]) => [name, keyed(file)])),
    field: { ...plain(field), data: field.data },
    codes: codes.map((file) => ({ ...keyed(file), family: file.family })),
  };
}

/** The same content, in the thread to which it was sent. */
export function receivedContent({ entries, references, field, codes, ...rest }: SentContent): Content {
  const source = ({ path, yaml, value }: Sent<YamlSource>) => yamlSource(path, yaml, value);
  const withKeys = (file: Sent<ReferenceFile>): ReferenceFile => Object.assign(source(file), { keys: file.keys });
  return {
    ...rest,
    entries: entries.map(({ path, value, yamlLength, bodyLength, ...own }): EntryFile => {
      const { text, hasFrontmatter } = own;
      const yaml = hasFrontmatter ? `\n${text.slice(HEAD, HEAD + yamlLength - 1)}` : '';
      return Object.assign(source({ path, yaml, value }), own, { body: text.slice(text.length - bodyLength) });
    }),
    references: Object.fromEntries(
      Object.entries(references).map(([name, file]) => [name, withKeys(file)]),
    ) as Content['references'],
    field: Object.assign(source(field), { data: field.data }),
    codes: codes.map((file) => Object.assign(withKeys(file), { family: file.family })),
  };
}

/** Characters before the YAML of an entry, whose first line stands for them. */
const HEAD = '---\n'.length;

// To look at `parsed` would parse.
const plain = ({ path, yaml, value }: YamlSource) => ({ path, yaml, value });
const keyed = (file: ReferenceFile) => ({ ...plain(file), keys: file.keys });
