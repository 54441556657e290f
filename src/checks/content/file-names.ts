import { WRITTEN_FOLDERS } from '../../addresses.ts';
import { type Content, REFERENCES } from '../content-files.ts';
import type { Finding } from '../finding.ts';

/** The form of an id, which is the file name of an entry. */
export const ID = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** The id that is nearest to a name: `graph-resource` for `Graph_Resource`. */
export const idFrom = (name: string): string =>
  name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');

/** File names are permanent ids, and every file of the folder is one that the site reads. */
export function fileNames({ folder, entries, strays, references }: Content): Finding[] {
  const icon = (references.site.value as { icon?: unknown } | undefined)?.icon;
  return [
    ...entries
      .filter(({ id }) => !ID.test(id))
      .map(({ path, id }) => ({
        file: path,
        line: 1,
        found: `The file name "${id}" cannot be an id`,
        expected: 'lower-case letters, digits and single hyphens',
        next: `Rename the file${idFrom(id) && `, to "${idFrom(id)}.mdx" for example`}; the name is for ever, so keep it short.`,
      })),
    ...strays
      .filter((file) => file !== `${folder}/${icon}`)
      .map((file) => ({
        file,
        line: 1,
        found: 'The site does not read this file',
        expected: `<id>.mdx in ${WRITTEN_FOLDERS.map((one) => `${folder}/${one}`).join(', ')}, or ${REFERENCES.map((name) => `${name}.yaml`).join(', ')}, field.yaml, codes/<family>.yaml and diagrams/<key>.svg in ${folder}`,
        next: 'Move or rename the file, or delete it.',
      })),
  ];
}
