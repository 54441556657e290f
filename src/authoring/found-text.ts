/** The answer to a query for a person at a terminal: a few lines an entry, a group of lines or a code. */
import { lookFirst } from '#words/code-notices.ts';
import { entryPath, withSlashes } from '../addresses.ts';
import { lookUpOf } from '../search/gate/look-up.ts';
import type { Answer, Result } from '../search/search.ts';
import { lineRanges } from '../search/text/line-ranges.ts';
import type { LineGroup } from '../search/text/reading.ts';
import { SITE } from '../site.ts';
import type { BuiltSearch } from './read-built-search.ts';

export function foundText(built: BuiltSearch, answer: Answer): string {
  if (!answer.searched) return 'Type at least two letters or digits.';
  const codes = answer.unknownCodes.map((code) => codeText(built, code));
  const groups = (answer.reading?.groups ?? []).map((group) => groupText(built, group));
  if (answer.results.length > 0) {
    return [...codes, ...groups, ...answer.results.map((result) => resultText(built, result))].join('\n');
  }
  const near = answer.suggestions.map((result) => resultText(built, result));
  const nearest = near.length > 0 ? ['Nearest entries:', ...near] : [];
  return [...codes, ...groups, 'No entry contains this.', ...nearest].join('\n');
}

function entryOf(built: BuiltSearch, id: string) {
  const entry = built.catalogue.entries.find((one) => one.id === id);
  if (!entry) throw new Error(`The catalogue has no entry ${id}.`);
  return entry;
}

/** Address of an entry below the site's base path. */
export function urlOf(built: BuiltSearch, id: string): string {
  return withSlashes(SITE.base) + entryPath(entryOf(built, id).kind, id);
}

function resultText(built: BuiltSearch, result: Result): string {
  const place = result.places[0]?.excerpt;
  const passage = place ? `\n    ${place.before}${place.match && `[${place.match}]`}${place.after}` : '';
  const check = result.check ? `\n    Check: ${result.check}` : '';
  return `${result.confidence.padEnd(9)} ${entryOf(built, result.id).title}\n    ${urlOf(built, result.id)}${passage}${check}`;
}

function groupText(built: BuiltSearch, { entry, lines, sample }: LineGroup): string {
  const count = `${lines.length} ${lines.length === 1 ? 'line' : 'lines'}`;
  const known = built.catalogue.entries.some(({ id }) => id === entry);
  const what =
    entry && known ? `${entryOf(built, entry).title}\n    ${urlOf(built, entry)}` : (entry ?? 'Not documented here');
  return `${count.padEnd(9)} ${what}\n    ${lineRanges(lines)}: ${sample}`;
}

function codeText(built: BuiltSearch, code: string): string {
  const card = built.codes.cards.find((one) => one.code.toLowerCase() === code);
  const lookUp = lookUpOf(code, built.codes.lookUps);
  const look = lookUp ? `\n    ${lookUp.address}` : '';
  if (!card) return `${code.toUpperCase()} is not documented here.${look}`;
  const name = card.name ? ` ${card.name}` : '';
  const side = `${lookFirst(card.side)}No fix is written yet.`;
  return `${card.code}${name}: ${card.meaning}\n    ${side}\n    ${card.page}${look}`;
}
