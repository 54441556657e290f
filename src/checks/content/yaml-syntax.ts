import type { Content } from '../content-files.ts';
import type { Finding } from '../finding.ts';
import { offsetPlace } from '../yaml-place.ts';

/** Every entry has frontmatter, and all YAML parses. */
export function yamlSyntax({ entries, references, field, codes }: Content): Finding[] {
  const without = entries
    .filter(({ hasFrontmatter }) => !hasFrontmatter)
    .map(({ path }) => ({
      file: path,
      line: 1,
      found: 'The file has no frontmatter',
      expected: 'a block between two lines of three hyphens, the first one at the top of the file',
      next: 'Compare with another entry; "npm run new" writes a skeleton.',
    }));
  const broken = [...entries, ...Object.values(references), field, ...codes].flatMap((source) =>
    source.document.errors.map(({ message, pos }) => ({
      ...offsetPlace(source, pos[0]),
      found: `The YAML cannot be read: ${message}`,
      expected: 'YAML with two spaces of indentation and each key once',
      next: 'Put texts that hold a colon, a hash or braces into straight double quotes.',
    })),
  );
  return [...without, ...broken];
}
