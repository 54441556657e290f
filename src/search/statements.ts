/**
 * The statements of a text that leads nowhere as a whole: a picture of an error has the title of its window, its buttons and the menu of a portal
 * around it, and a short error is found only by itself.
 */
import { isLong } from './may-mend-words.ts';
import type { Answer, Result } from './search.ts';
import { withoutCommon } from './text/common-sentences.ts';
import { lettersAndDigits } from './text/normalise.ts';
import { statusesIn } from './text/statuses.ts';

/** Statements that are tried, and letters and digits that one has at least, in so many words. */
const MOST = 4;
const LEAST_LETTERS = 14;
const LEAST_WORDS = 3;
/** A word among others: not a part of a path, an address or a name of a program. */
const WORD = /(?<![\p{L}\p{N}@._:/\\-])\p{L}{2,}(?![\p{L}\p{N}@_/\\-]|[.:]\S)/gu;
/** Lines of at least this part of the longest one's length may go on in the next: they were broken where there was no more room. */
const FULL = 0.75;
/** What stands before an error and says where it came up: `System.Net.CraneException: `, `Failed to lift the tray: `, ` ---> `. */
const BEFORE = /^.{0,120}?(?::|-+>)\s+/u;
/** Statements of which the part behind that is tried, too. */
const MOST_BEHIND = 2;
/** Letters and digits of that part that are its own: what every program says behind a step tells nothing of it. */
const LEAST_BEHIND = 36;
/** Entries of which a statement tells nothing: any program says it. */
const TOO_MANY = 12;
/** Entries that claim a status: of more, the reader is told what the status is, and none of them. */
const MOST_OF_STATUS = 3;
/** Characters of a text that are looked at. */
const READ = 4000;

/**
 * Lines of a text by themselves, and runs of full ones in one piece: what says most first. Then what of them stands behind the name of an exception
 * or of a step, and the HTTP status, as a code. Empty where the text is one statement anyway.
 */
export function statementsOf(typed: string): string[] {
  const text = typed.slice(0, READ);
  const lines = text.split('\n').map((line) => line.trim());
  const longest = Math.max(...lines.map(({ length }) => length));
  const runs: string[] = [];
  let run: string[] = [];
  for (const line of lines) {
    if (line) run.push(line);
    if (line.length >= FULL * longest) continue;
    if (run.length > 0) runs.push(run.join(' '));
    run = [];
  }
  if (run.length > 0) runs.push(run.join(' '));
  const whole = text.trim().replace(/\s+/g, ' ');
  const says = (one: string) =>
    one !== whole && lettersAndDigits(one) >= LEAST_LETTERS && one.match(WORD)?.[LEAST_WORDS - 1];
  const isOwn = (one: string) => says(one) && lettersAndDigits(withoutCommon(one, () => ' ')) >= LEAST_BEHIND;
  const longestFirst = [...new Set([...runs, ...lines])].sort((a, b) => lettersAndDigits(b) - lettersAndDigits(a));
  const said = longestFirst.filter(says).slice(0, MOST);
  const behind = longestFirst.flatMap((one) => (BEFORE.test(one) ? one.replace(BEFORE, '') : [])).filter(isOwn);
  return [...new Set([...said, ...behind.slice(0, MOST_BEHIND), ...statusesIn(text)])].filter((one) => one !== whole);
}

/** Whether a text has led nowhere, so that its statements are tried: a short one has a status at most. */
export const leadsNowhere = (typed: string, { results, cardCodes }: Answer): boolean =>
  results.length + cardCodes.length === 0 && (isLong(typed) || statusesIn(typed).length > 0);

/**
 * The answer to a text by one of its statements: nothing of it is sure, since the rest says nothing of it. Undefined where the statement leads
 * nowhere, or anywhere.
 */
export function answerByStatement(whole: Answer, said: Answer, statement: string): Answer | undefined {
  const isStatus = statusesIn(statement)[0] === statement;
  // A code that nobody claims says which error it is.
  if (isStatus && whole.unknownCodes.length > 0) return undefined;
  const results = said.results.filter(({ confidence }) => confidence !== 'words');
  const led = isStatus ? claiming(results) : results;
  if (led.length === 0 || led.length > TOO_MANY) return undefined;
  const possible = (result: Result): Result => ({ ...result, confidence: 'possible' });
  return {
    ...whole,
    results: led.map(possible),
    alike: isStatus ? 0 : said.alike,
    suggestions: [],
    question: undefined,
  };
}

/** Of what has a status somewhere, what has it as its code; only its card, which comes last, where many have. */
function claiming(results: readonly Result[]): Result[] {
  const own = results.filter(({ places }) => places.some(({ field }) => field === 'code'));
  return own.length > MOST_OF_STATUS ? own.slice(-1) : own;
}
