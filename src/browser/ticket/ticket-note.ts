/**
 * Texts for a ticket, made from plain facts. What stands in them for values of the reader's own error is for `show` to
 * say: a placeholder, or what the reader has asked for.
 */

import { CUSTOMER_WORDS, NOTE_WORDS } from '#words/ticket.ts';
import { counted } from '../../words/counted.ts';
import { partsText, type ShowValue, type TextPart } from '../steps/step-text.ts';

export interface TicketStep {
  text: readonly TextPart[];
  done: boolean;
}

export interface TicketFix {
  title: string;
  /** Where it is carried out, by its key. */
  tenant: string | undefined;
  effect: keyof typeof CUSTOMER_WORDS.effect;
  /** What it takes and leaves, as the page names it. */
  facts: readonly { name: string; fact: readonly TextPart[] }[];
  steps: readonly TicketStep[];
  procedures: readonly { title: string; url: string; fixes: readonly TicketFix[] }[];
  /** Waits that were started, times in words. */
  waits: readonly { started: string; recheck: string }[];
  /** Minutes until looking again makes sense, where a figure is known. */
  minutes?: number | undefined;
}

export interface TicketFacts {
  title: string;
  url: string;
  /** The message as matched or, without one, as the entry prints it first. */
  error: readonly TextPart[];
  /** Who sees it, as the reader answered. */
  scope?: string | undefined;
  cause?: { title: string; isChecked: boolean } | undefined;
  fix?: TicketFix | undefined;
}

/** What the field says to the people of a customer. */
export interface CustomerHelp {
  /** What is wrong, where no topic says it. */
  anyFault: string;
  /** What is wrong, by topic. */
  topics: Readonly<Record<string, string | undefined>>;
  /** By tenant: what a fix there does, and what signing out there means to them. */
  tenants: Readonly<Record<string, { doing?: string | undefined; signsOut?: string | undefined } | undefined>>;
}

const named = (name: string, text: string): string[] => (text ? [`${name}: ${text}`] : []);
const indented = (lines: readonly string[]): string[] =>
  lines.flatMap((line) => line.split('\n').map((part) => `  ${part}`));

function head({ title, url, error, scope, cause }: TicketFacts, show: ShowValue): string[] {
  return [
    ...named(NOTE_WORDS.error, partsText(error, show)),
    `${NOTE_WORDS.page}: ${title}`,
    `  ${url}`,
    ...named(NOTE_WORDS.scope, scope ?? ''),
    ...(cause ? named(NOTE_WORDS.cause, cause.isChecked ? cause.title : NOTE_WORDS.likeliest(cause.title)) : []),
  ];
}

function steps({ steps: all, waits }: TicketFix, show: ShowValue): string[] {
  const lines = all.map(({ text, done }, at) => {
    const [first, ...more] = partsText(text, show).split('\n');
    return [`[${done ? 'x' : ' '}] ${at + 1}. ${first}`, ...more.map((line) => `       ${line}`)].join('\n');
  });
  const done = all.filter((step) => step.done).length;
  return [
    ...(all.length > 0 ? [`${NOTE_WORDS.steps(done, all.length)}:`, ...indented(lines)] : []),
    ...waits.map(({ started, recheck }) => NOTE_WORDS.waits(started, recheck)),
  ];
}

/** Of a procedure only what was worked on is told; the rest stands at its address. */
function procedures(fix: TicketFix, show: ShowValue): string[] {
  return fix.procedures.flatMap(({ title, url, fixes }) => [
    `${NOTE_WORDS.procedure}: ${title}`,
    `  ${url}`,
    ...fixes
      .filter((inner) => inner.waits.length > 0 || inner.steps.some(({ done }) => done))
      .flatMap((inner) => indented([inner.title, ...steps(inner, show)])),
  ]);
}

/** For colleagues: everything that the next person needs. */
export function internalNote(facts: TicketFacts, show: ShowValue): string {
  const { fix } = facts;
  const about = fix?.facts.flatMap(({ name, fact }) => named(name, partsText(fact, show).replace(/\n/g, ' '))) ?? [];
  return [
    ...head(facts, show),
    ...(fix
      ? [`${NOTE_WORDS.fix}: ${fix.title}`, ...indented(about), ...steps(fix, show), ...procedures(fix, show)]
      : []),
  ].join('\n');
}

/** For the support of a product: the error, what was tried, and what that support wants, each to be ticked when attached. */
export function supportNote(facts: TicketFacts, wants: readonly string[], show: ShowValue): string {
  const { fix } = facts;
  const tried = fix ? [`${NOTE_WORDS.tried}: ${fix.title}`, ...steps(fix, show), ...procedures(fix, show)] : [];
  return [
    ...head(facts, show),
    ...tried,
    `${NOTE_WORDS.attached}:`,
    ...indented(wants.map((want) => `[ ] ${want}`)),
  ].join('\n');
}

const duration = (minutes: number): string =>
  minutes < 60 ? counted(minutes, CUSTOMER_WORDS.minutes) : counted(Math.round(minutes / 60), CUSTOMER_WORDS.hours);

/** For the people of a customer: what is wrong, what is done, what it means for them, when to expect it. */
export function customerNote(help: CustomerHelp, topic: string, fix: TicketFix | undefined): string {
  const words = CUSTOMER_WORDS;
  const sentences = [words.fault(help.topics[topic] ?? help.anyFault)];
  if (fix) {
    const { doing = words.doing, signsOut } = help.tenants[fix.tenant ?? ''] ?? {};
    const effect = (fix.effect === 'signs-out' && signsOut) || words.effect[fix.effect];
    sentences.push(words.joined(doing, effect));
  }
  const recheck = fix?.waits.at(-1)?.recheck;
  if (recheck) sentences.push(words.recheck(recheck));
  else sentences.push(fix?.minutes ? words.takes(duration(fix.minutes)) : words.unknown);
  return sentences.join(' ');
}
