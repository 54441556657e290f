/** Which part of a pasted error is its message: what software prints for people, without what stands around it. */
import { saidBy } from '../search/judge/line-language.ts';
import { withoutCommon } from '../search/text/common-sentences.ts';
import type { Vocabulary } from '../search/text/vocabulary.ts';
import { frameLines } from '../search/unwrap/frames.ts';
import { unwrap } from '../search/unwrap/unwrap.ts';

/** Fields in which JSON has a text for people. */
const TELLS =
  /\\*"(?:[\w-]*(?:message|description|detail))\\*"\s*:\s*\\*"((?:[^"\\]|\\.){1,4000}?)\\*"(?=\s*[,}\]]|\s*$)/gi;
/** The same of XML. */
const TELLS_XML = /<(?:\w+:)?\w{0,20}(?:message|description|detail|text)(?:\s[^<>]*)?>([^<]{1,4000})<\//gi;
/** A command of PowerShell that tells its error: `Get-Vat : There is none`. */
const COMMAND = /^\s{0,9}[A-Z][A-Za-z]{1,30}-[A-Z]\w{1,60} {0,2}: /;
/** A line that begins something of its own: a field, a bullet, a time, a level in brackets. */
const BEGINS = /^\s*(?:["'\w.-]{1,40}\s?[:=]\s|[-*•+|>{}[\]]|\d{1,4}[-/.:]\d|at\s)/;
/** Letters from which a line may have been cut by the width of a window or of a mail. */
const WRAPPED = 50;
/** Characters of a message; what is longer is no sentence. */
const MAX_MESSAGE = 2000;
/** Lines over which a message goes on at most. */
const MOST_LINES = 8;
/** A message says so in a few words at least. */
const SAYS = /\p{L}{2}[^\p{L}]+\p{L}{2}/u;

/**
 * What JSON or XML calls a message; else the line that says something failed, with the lines on which it goes on; else the longest
 * line. Empty where there is none.
 */
export function messageIn(paste: string, vocabulary: Vocabulary): string {
  const { prefixes } = vocabulary;
  const told = [...paste.matchAll(TELLS), ...paste.matchAll(TELLS_XML)]
    .map(([, text = '']) => unwrap(text.replace(/\\+n|\\+r/g, '\n'), prefixes).trim())
    .filter((text) => SAYS.test(text));
  const own = told.filter((text) => SAYS.test(withoutCommon(text, () => ' ')));
  const failing = own.filter((text) => text.split('\n').some((line) => saidBy(line) === 'failure'));
  const message =
    longest(failing) ??
    longest(own) ??
    (lineIn(unwrap(withoutFrames(paste), prefixes), vocabulary) || longest(told)) ??
    '';
  return cellIn(said(message.includes('\n') ? lineIn(message, vocabulary) : message))
    .trim()
    .slice(0, MAX_MESSAGE);
}

/** Of a row of a table, the cell that says what failed. */
function cellIn(line: string): string {
  for (const separator of CELLS) {
    const cells = line.split(separator).map((cell) => cell.replace(/^["'\s]+|["'\s]+$/g, ''));
    if (cells.length < 3 && separator !== '\t') continue;
    const failing = cells.filter((cell) => SAYS.test(cell) && (saidBy(cell) === 'failure' || /:$/.test(cell)));
    const cell = longest(failing);
    if (cells.length > 1 && cell) return cell;
  }
  return line;
}
/** What parts the cells of a row; a comma of a sentence has a space behind it. */
const CELLS = ['\t', ' | ', '","', '";"', ';', /,(?! )/];

/** Where an error was thrown, and the code that is shown there, say nothing of it. */
function withoutFrames(text: string): string {
  const isFrame = frameLines();
  return text
    .split('\n')
    .map((line) => (isFrame(line) ? '' : line))
    .join('\n');
}

/** The line of a text that says what failed, joined with those on which it goes on. */
function lineIn(text: string, vocabulary: Vocabulary): string {
  const lines = text.split('\n').map((line) => line.trimEnd());
  const saying = lines.indexOf(
    mostTelling(
      lines.filter((line) => SAYS.test(line) && saidBy(said(line)) === 'failure'),
      vocabulary,
    ) ?? '\0',
  );
  const introducing = lines.findIndex((line) => SAYS.test(line) && saidBy(line.replace(/:$/, '')) === 'failure');
  const first = [saying, introducing, lines.indexOf(longest(lines) ?? '')].find((at) => at !== -1) ?? -1;
  if (first === -1) return '';
  let from = first;
  // The line before was cut: it begins the sentence.
  while (from > 0 && first - from < MOST_LINES && goesOn(lines[from - 1], lines[from])) from--;
  let to = first;
  while (to - from < MOST_LINES && goesOn(lines[to], lines[to + 1])) to++;
  return lines
    .slice(from, to + 1)
    .map((line) => line.trim())
    .join(' ');
}

/** The line that tells most: with a code and its sentence, called a message, or of more words. The first of several. */
function mostTelling(lines: readonly string[], { families }: Vocabulary): string | undefined {
  const worth = (line: string) =>
    Math.min(line.match(/\p{L}{2,}/gu)?.length ?? 0, MANY_WORDS) +
    (families.some(({ isVague, within }) => !isVague && line.search(within) !== -1) ? MANY_WORDS : 0) +
    (CALLED_MESSAGE.test(line) ? MANY_WORDS / 2 : 0) -
    // An address, and what a request holds.
    (/:\/\/|\w=\S/.test(line) ? MANY_WORDS / 2 : 0);
  let best: string | undefined;
  for (const line of lines) if (best === undefined || worth(line) > worth(best)) best = line;
  return best;
}
/** Words from which a sentence says no more by having more of them. */
const MANY_WORDS = 8;
const CALLED_MESSAGE = /^\s*(?:error ?)?message\s?:\s/i;
/** A line as what it says, without the name of the field that holds it. */
const said = (line: string): string => withoutCommand(line).replace(CALLED_MESSAGE, '');

/** Whether a sentence goes on in the next line. */
function goesOn(line = '', next = ''): boolean {
  if (line.length < WRAPPED || !next.trim() || BEGINS.test(next) || COMMAND.test(next)) return false;
  return (
    !/[.!?]["')\]]?$/.test(line) && (/^\s*[\p{Ll}\p{N}'"(<]/u.test(next) || (line.length > 70 && line.length < 135))
  );
}

const withoutCommand = (line: string): string => line.replace(COMMAND, '');
const longest = (texts: readonly string[]): string | undefined =>
  [...texts].sort((a, b) => b.trim().length - a.trim().length).find((text) => text.trim());
