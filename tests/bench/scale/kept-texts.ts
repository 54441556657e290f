import type { Content } from '../../../src/checks/content-files.ts';
import { literally } from '../../../src/search/text/vocabulary.ts';

/** What has a meaning by its form: addresses, ids, days, versions, entities. */
const FORMS = [
  String.raw`https?://[^\s)"'<>\x60]+`,
  String.raw`[\w.%+-]+@[\w.-]+`,
  '[0-9a-fA-F]{8}-(?:[0-9a-fA-F]{4}-){3}[0-9a-fA-F]{12}',
  String.raw`\d{4}-\d{2}-\d{2}`,
  String.raw`version[\s:="']{1,3}\d[\d.]*`,
  String.raw`\d+(?:\.\d+)+`,
  String.raw`(?:[a-z0-9-]+\.)+(?:com|net|org|example|help|app|io|cloud)\b`,
  String.raw`&#?\w+;`,
];

/**
 * What stays in every copy, because checks or readers of any site know it: what has a form, generic codes, what the
 * glossary explains, and commands with the parameters that they need.
 */
export function keptTexts({ field, references }: Content): RegExp {
  const concepts = Object.entries((references.concepts.value ?? {}) as Record<string, Record<string, unknown> | null>);
  const explained = concepts.flatMap(([id, concept]) =>
    concept?.definition === undefined ? [] : [String(concept.name ?? id)],
  );
  const needs = field.data.commandNeeds.flatMap(({ command, parameters }) => [command, ...parameters]);
  const words = [...field.data.genericCodes, ...explained, ...needs]
    .sort((a, b) => b.length - a.length)
    .map((word) => `${literally(word).replaceAll(' ', String.raw`\s+`)}s?(?![\\p{L}\\p{N}])`);
  return new RegExp(`${FORMS.join('|')}|(?<![\\p{L}\\p{N}])(?:${words.join('|') || '(?!)'})`, 'giu');
}
