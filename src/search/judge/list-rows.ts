/**
 * Which lines of a text are rows of a list of results, `Could not heat vat 7: No key`, and which errors they say. A row begins
 * as others of the text do; what one error prints on several lines does not.
 */
import { addToList } from '../text/add-to-list.ts';
import { unwrapPrefixes } from '../unwrap/unwrap-prefixes.ts';
import { FAILURE_WORDS } from './failure-words.ts';
import { type Said, saidBy } from './line-language.ts';
import { withoutFailed } from './without-failed.ts';

/** A line of a text, or what a command prints as one. */
export interface Line {
  text: string;
  /** Of its first line, 1-based. */
  number: number;
  said: Said;
  /** How it begins, where others of a list may begin alike. */
  lead: string | undefined;
}

/** A command of PowerShell that tells its error: `Get-Vat : There is none`. */
const COMMAND = /^\s{0,9}[A-Z][A-Za-z]{1,30}-[A-Z]\w{1,60} {0,2}: (?!.{1,250}:\d+$)/;
/** What PowerShell 7 tells of a command in a script: the bar behind which its error stands. */
const BARRED = /^ {5}\| (?!\s*~)/;
const BULLET = /^\s{0,9}(?:[-*+•‣◦·✗✘✕❌✔✓✅⚠]|\d{1,3}[.)])\s/u;
/** An object before what is said of it: `contoso.example - No key`, `Vat 7: No key`. */
const OBJECT = /^(?!https?:)([^\n]{1,80}?)(?:: | -+ |\t| {2,})/;
/** What parts the cells of a row, and how often at least; a comma of a sentence has a space behind it. */
const SEPARATORS: [separator: string, least: number][] = [
  ['\t', 1],
  [' | ', 1],
  ['","', 1],
  ['";"', 1],
  [';', 2],
  [',', 2],
];
/** A line that begins with what failed. */
const FAILED = new RegExp(`^(?:an? |the )?(?:${FAILURE_WORDS})(?![\\p{L}\\p{N}])`, 'iu');
const WORD = /(?<![\p{L}\p{N}])\p{L}{3,}(?![\p{L}\p{N}])/gu;
/** Of a log. */
const TIME = /\[[\d\s.:TZ/-]+\]|\d+[.:]\d[\d.:]*/g;
/** A code, which is no object. */
const CODE = /^\w*\d{3}\w*$/;
/** Most rows of a list are about different objects, and most of its lines name one; a program's log names its parts. */
const MOST = 0.6;
/** Words at the beginning of its rows by which a list of results is known, and rows of one error that are one. */
const ALIKE_WORDS = 2;
const ALIKE_ROWS = 3;
/** Rows that are compared with each other. */
const MAX_COMPARED = 100;

/** Whether a command tells its error here. */
const isCommand = (text: string): boolean => (COMMAND.test(text) && saidBy(text) !== 'detail') || BARRED.test(text);

/** A line as it was pasted. */
interface Raw {
  text: string;
  number: number;
  /** Whether the next one says where in a script it was thrown. */
  isThrown: boolean;
}

/** Lines, what a command prints over several of them as one. */
export function readLines(lines: readonly Raw[]): Line[] {
  const result: Raw[] = [];
  for (const { text, number, isThrown } of lines) {
    const last = result.at(-1);
    const isNext = last && isCommand(last.text) && last.number + last.text.split('\n').length === number;
    if (last && isNext && (BARRED.test(text) || !(isCommand(text) || saidBy(text) === 'detail')))
      last.text += `\n${text}`;
    else result.push({ text, number, isThrown });
  }
  return result.map(({ text, number, isThrown }) => ({
    text,
    number,
    said: saidBy(text),
    lead: isThrown ? 'command' : leadOf(text),
  }));
}

/** A line without what stands before its sentence. */
const bareOf = (text: string): string =>
  unwrapPrefixes(text, [])
    .trim()
    // What the gate puts in the place of a time is no object either.
    .replace(/^<time>\s+/, '')
    .replace(BULLET, '');

/** Whether a line begins with what failed and goes on with why. */
const isReasoned = (bare: string): boolean => FAILED.test(bare) && withoutFailed(bare) !== bare;

/** The object that a line names before it says something of it; what says that something failed is none. */
function objectOf(bare: string): string | undefined {
  const [head = '', object = ''] = OBJECT.exec(bare) ?? [];
  const name = object.match(WORD) && object.toLowerCase().replace(TIME, '').trim();
  const rest = bare.slice(head.length);
  const isSaid = (rest.match(WORD)?.length ?? 0) > 1 || saidBy(rest) === 'success';
  // With its sign: `Set the lid: ` says nothing yet.
  return name && isSaid && !CODE.test(object) && saidBy(`${head}-`) === undefined ? name : undefined;
}

/** How a row begins that others of its list begin alike; undefined for a line that begins like none. */
function leadOf(text: string): string | undefined {
  if (isCommand(text)) return 'command';
  if (BULLET.test(text)) return 'bullet';
  if (/^\s*\{.*\}[,\s]*$/.test(text)) return 'json';
  const bare = bareOf(text);
  if (/^(?:Line \||\d+ \||[│{[}\]]|"[\w.@]{1,60}"\s{0,4}:)/.test(bare)) return undefined;
  for (const [separator, least] of SEPARATORS) {
    const count = text.split(separator).length - 1;
    if (count >= least && !(separator === ',' && text.includes(', '))) return separator;
  }
  if (isReasoned(bare)) return 'failed';
  return objectOf(bare) === undefined ? undefined : 'object';
}

/** What a row says, without the object that it says it of. */
function statementOf({ text, lead }: Line): string {
  const bare = bareOf(text);
  if (lead === 'object') return bare.replace(OBJECT, '');
  if (lead === 'bullet' && !isReasoned(bare) && objectOf(bare) !== undefined) return bare.replace(OBJECT, '');
  const cells = SEPARATORS.some(([separator]) => separator === lead) ? bare.split(lead as string) : [bare];
  return cells.reduce((longest, cell) => (cell.length > longest.length ? cell : longest));
}

/** Names of what every error has. */
const FIELDS = new Set(['code', 'details', 'error', 'message', 'request', 'response', 'status']);
const wordsOf = (text: string): Set<string> =>
  new Set(
    text
      .toLowerCase()
      .match(WORD)
      ?.filter((word) => !FIELDS.has(word)),
  );
const isWithin = (some: ReadonlySet<string>, all: ReadonlySet<string>) => [...some].every((word) => all.has(word));

/** Whether two reasons are one with other values. */
function isAlike(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  const common = [...one].filter((word) => other.has(word)).length;
  return common * 2 >= one.size + other.size - common;
}

const isSame = (one: ReadonlySet<string>, other: ReadonlySet<string>) => isWithin(one, other) && isWithin(other, one);

/** Rows of a list: lines that begin as another does that says something failed, most of them about different objects. */
export function rowsOf(lines: readonly Line[]): Line[] {
  const byLead = new Map<string, Line[]>();
  for (const line of lines) if (line.lead !== undefined) addToList(byLead, line.lead, line);
  return [...byLead].flatMap(([lead, all]) => {
    const rows = all.filter(({ said }) => said === 'failure' || said === undefined);
    if (!rows.some(({ said }) => said === 'failure')) return [];
    const objects = lead === 'object' ? new Set(rows.map(({ text }) => objectOf(bareOf(text)))).size : rows.length;
    const isList = lead !== 'object' || (objects >= MOST * rows.length && all.length >= MOST * lines.length);
    return objects > 1 && isList ? rows : [];
  });
}

/** Whether lines are what one job says of each of its objects: `Heat vat 7: OK`, `Heat vat 8: No key`, `Heat vat 9: Leaks`. */
export function isOneJob(lines: readonly Line[]): boolean {
  const objects = lines.flatMap(({ text, lead }) => (lead === 'object' ? (objectOf(bareOf(text)) ?? []) : []));
  const words = objects[0]?.split(/\s+/).slice(0, ALIKE_WORDS) ?? [];
  const beginning = `${words.join(' ')} `;
  return (
    words.length === ALIKE_WORDS &&
    objects.length >= ALIKE_ROWS &&
    new Set(objects).size === objects.length &&
    objects.every((object) => object.startsWith(beginning))
  );
}

/**
 * Whether rows say different errors, or one of several objects; `entryOf` gives what a row documents. A row whose reason is what
 * another row says failed is its consequence: `Could not heat vat 7: the pump failed`, `The pump failed: No key`. Two rows that
 * nothing documents are no list yet, unless they are of one job. Reads the first {@link MAX_COMPARED} rows.
 */
export function saySeveral(rows: readonly Line[], entryOf: (row: Line) => string | undefined, isJob = false): boolean {
  const read = rows.slice(0, MAX_COMPARED).map((row) => {
    const reason = wordsOf(withoutFailed(statementOf(row)));
    return { row, reason, failed: new Set([...wordsOf(row.text)].filter((word) => !reason.has(word))) };
  });
  const entries = new Set<string>();
  const reasons: Set<string>[] = [];
  let errors = 0;
  for (const { row, reason } of read) {
    const entry = entryOf(row);
    if (entry === undefined && row.said !== 'failure' && !isJob) continue;
    errors++;
    if (reason.size > 0 && read.some(({ failed }) => isWithin(reason, failed))) continue;
    if (entry) entries.add(entry);
    else if (reason.size > 1 && !reasons.some((one) => isAlike(one, reason))) reasons.push(reason);
    if (entries.size + reasons.length > 1 && (entries.size > 0 || isJob || errors > 2)) return true;
  }
  // The same of several objects, again and again.
  const told = read.filter(({ row, reason, failed }) => row.said === 'failure' && reason.size > 0 && failed.size > 0);
  const alike = told.filter(({ reason }) => isSame(reason, told[0]?.reason as ReadonlySet<string>));
  return entries.size === 0 && alike.length >= ALIKE_ROWS;
}
