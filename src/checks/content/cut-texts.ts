import { isScalar, visit } from 'yaml';
import type { Content } from '../content-files.ts';
import type { Finding } from '../finding.ts';
import { offsetPlace } from '../yaml-place.ts';

/** No text ends at a hash: `title: The token #1 is lost` says only "The token", the rest is a comment to YAML. */
export function cutTexts({ entries, references, field, codes }: Content): Finding[] {
  return [...entries, ...Object.values(references), field, ...codes].flatMap((source) => {
    // Most have none at all, and need not be parsed again.
    if (!/[ \t]#/.test(source.yaml)) return [];
    const found: Finding[] = [];
    visit(source.parsed.document, {
      Scalar(_, node) {
        if (!isScalar(node) || node.type !== 'PLAIN' || typeof node.value !== 'string' || !node.range) return;
        const rest = /^[ \t]+#[^\n]*/.exec(source.yaml.slice(node.range[1]))?.[0];
        if (!rest) return;
        found.push({
          ...offsetPlace(source, node.range[0]),
          found: `The text ends after "${node.value}": ${rest.trim()} is a comment to YAML`,
          expected: 'a text in quotes where it holds a hash behind a space; comments on lines of their own',
          next: 'Put the whole text into straight double quotes.',
        });
      },
    });
    return found;
  });
}
