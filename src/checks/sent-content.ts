/**
 * Content on its way from one thread to another, as what can be cloned, so that a build parses it once. What is cut out of a text, or said
 * by the value of a file, is not sent again.
 */
import {
  type CodesFile,
  type Content,
  type EntryFile,
  fieldFile,
  ofReferences,
  partsOfEntry,
  type Reference,
  referenceFile,
} from './content-files.ts';
import { yamlSource } from './read-yaml.ts';
import type { YamlSource } from './yaml-place.ts';

/** What of a YAML file has to be sent: it is parsed again where a place is asked for. */
type SentFile = Pick<YamlSource, 'path' | 'yaml' | 'value'>;

export type SentContent = Omit<Content, 'entries' | 'references' | 'field' | 'codes'> & {
  entries: Pick<EntryFile, 'path' | 'value' | 'kind' | 'id' | 'text' | 'data'>[];
  references: Record<Reference, SentFile>;
  field: SentFile;
  codes: (SentFile & Pick<CodesFile, 'family'>)[];
};

/** What is sent of some content; nothing where a file of it is no YAML, since its errors lose what they are on the way. */
export function sentContent(content: Content): SentContent | undefined {
  const { folder, entries, references, field, codes, drawings, strays, today } = content;
  const all = [...entries, ...Object.values(references), field, ...codes];
  if (all.some(({ errors }) => errors.length > 0)) return undefined;
  return {
    ...{ folder, drawings, strays, today },
    entries: entries.map(({ path, value, kind, id, text, data }) => ({ path, value, kind, id, text, data })),
    references: ofReferences((name) => plain(references[name])),
    field: plain(field),
    codes: codes.map((file) => ({ ...plain(file), family: file.family })),
  };
}

/** The same content, in the thread to which it was sent. */
export function receivedContent({ entries, references, field, codes, ...rest }: SentContent): Content {
  return {
    ...rest,
    entries: entries.map(({ path, value, ...own }): EntryFile => {
      const { frontmatter, ...parts } = partsOfEntry(own.text);
      return Object.assign(yamlSource(path, frontmatter, value), own, parts);
    }),
    references: ofReferences((name) => referenceFile(source(references[name]))),
    field: fieldFile(source(field)),
    codes: codes.map((file) => Object.assign(referenceFile(source(file)), { family: file.family })),
  };
}

// To look at `parsed` would parse.
const plain = ({ path, yaml, value }: YamlSource): SentFile => ({ path, yaml, value });
const source = ({ path, yaml, value }: SentFile): YamlSource => yamlSource(path, yaml, value);
