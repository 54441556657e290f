/** The answer to a query for a person at a terminal: a few lines an entry, a group of lines or a code. */
import { CODE_NOTICE_WORDS } from '#words/code-notices.ts';
import { QUESTION_WORDS, suggestedFor, WRAPPING_WORDS } from '#words/question.ts';
import { READING_WORDS } from '#words/reading.ts';
import { COUNT_WORDS, nothingFound, RESULT_WORDS } from '#words/results.ts';
import { entryOf, findEntry, urlBelow } from '../finder/found-line.ts';
import { lookUpOf } from '../search/gate/look-up.ts';
import type { Answer, Result } from '../search/search.ts';
import { codesToTell, isCardOf } from '../search/text/card-codes.ts';
import { lineRanges } from '../search/text/line-ranges.ts';
import type { LineGroup, QuestionReading, Wrapping } from '../search/text/reading.ts';
import type { BuiltSearch } from './read-built-search.ts';

export function foundText(built: BuiltSearch, answer: Answer): string {
  if (!answer.searched) return RESULT_WORDS.tooShort;
  const codes = codesToTell(answer).map((code) => codeText(built, code));
  const groups = [
    ...(answer.readCodes ?? []).map((one) => CODE_NOTICE_WORDS.readAs(one)),
    ...(answer.wrappings ?? []).map((wrapping) => wrappingText(built, wrapping)),
    ...(answer.question ? [questionText(answer.question)] : []),
    ...(answer.reading?.groups ?? []).map((group) => groupText(built, group)),
  ].filter(Boolean);
  if (answer.results.length > 0) {
    const results = answer.results.map((result) => resultText(built, result));
    return [...codes, ...groups, ...results, ...furtherText(built, answer)].join('\n');
  }
  const near = answer.suggestions.map(
    (one) => resultText(built, one) + (one.why ? `\n    ${suggestedFor(one.why)}` : ''),
  );
  const nearest = near.length > 0 ? [`${RESULT_WORDS.nearest}:`, ...near] : [];
  return [...codes, ...groups, nothingFound(answer.question), ...nearest].join('\n');
}

/** What of a large site contains the text and is not shown; where more than is known may contain it, at least how many do. */
function furtherText({ further }: BuiltSearch, { results }: Answer): string[] {
  const { beyond = 0, isLeast } = further ?? {};
  if (beyond > 0) return [RESULT_WORDS.beyond(beyond, isLeast)];
  const contain = results.filter(({ places }) => places.some(({ excerpt }) => excerpt.match !== '')).length;
  return isLeast && contain > 0 ? [COUNT_WORDS.atLeast(COUNT_WORDS.contain(contain))] : [];
}

/** Address of an entry below the site's base. */
export function urlOf(built: BuiltSearch, id: string): string {
  return urlBelow(built.base ?? '/', entryOf(built, id));
}

function resultText(built: BuiltSearch, result: Result): string {
  const place = result.places[0]?.excerpt;
  const passage = place ? `\n    ${place.before}${place.match && `[${place.match}]`}${place.after}` : '';
  const check = result.check ? `\n    ${RESULT_WORDS.check}${result.check}` : '';
  return `${result.confidence.padEnd(9)} ${entryOf(built, result.id).title}\n    ${urlOf(built, result.id)}${passage}${check}`;
}

function wrappingText(built: BuiltSearch, { failed, reason, entry, isKnown }: Wrapping): string {
  const { failed: what, known, unknown, none } = WRAPPING_WORDS;
  const link = entry === undefined ? undefined : `${entryOf(built, entry).title} ${urlOf(built, entry)}`;
  return what(failed, link).join('') + (reason ? (isKnown ? known : unknown)(reason) : none);
}

function questionText({ language, readAs, mended }: QuestionReading): string {
  return [
    language && QUESTION_WORDS.language(language),
    readAs.length > 0 && !mended && QUESTION_WORDS.readAs(readAs),
    mended && QUESTION_WORDS.readAs([mended]),
  ]
    .filter(Boolean)
    .join(' ');
}

function groupText(built: BuiltSearch, { entry, lines, sample }: LineGroup): string {
  const count = READING_WORDS.countOfLines(lines.length);
  const what =
    entry && findEntry(built, entry)
      ? `${entryOf(built, entry).title}\n    ${urlOf(built, entry)}`
      : (entry ?? READING_WORDS.undocumented);
  return `${count.padEnd(9)} ${what}\n    ${lineRanges(lines)}: ${sample}`;
}

function codeText(built: BuiltSearch, code: string): string {
  const card = built.codes.cards.find((one) => isCardOf(one, [code]));
  const lookUp = lookUpOf(code, built.codes.lookUps);
  const look = lookUp ? `\n    ${lookUp.address}` : '';
  if (!card) return `${CODE_NOTICE_WORDS.notHere(code.toUpperCase())}${look}`;
  const name = card.name ? ` ${card.name}` : '';
  const side = CODE_NOTICE_WORDS.actsFirst(card.side, card.firstStep);
  return `${card.code}${name}: ${card.meaning}\n    ${side}\n    ${card.page}${look}`;
}
