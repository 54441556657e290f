/** What failed in a text, and what it gives as the reason: read after the verdict, which needs neither in words. */
import type { CatalogueIndex } from '../index/index-site.ts';
import { withoutCommon } from '../text/common-sentences.ts';
import type { Letters } from '../text/letters.ts';
import type { Wrapping } from '../text/reading.ts';
import { firstHalves, saysSomething, saysTwoWords } from './first-halves.ts';
import type { Judged } from './judged.ts';
import { reasonBehind, type Template, templateOf } from './template.ts';
import { withoutFailed } from './without-failed.ts';

/** Lines that are shown, and characters of a reason. */
const MOST = 5;
const MAX_REASON = 500;
/** Between two halves of one line: `Lid not opened: Unable to lift it: No key.` */
const JOINT = /^[\s:–—-]*$/;
/** Names the class of any error: of which, its evidence tells. */
const THROWN = /exception of type '[^'\n]*' was thrown/gi;
/** Before a reason: `Vat not sold. Error: …`. */
const LABEL = /[.,;]?\s+(?:with )?(?:error|exception)$/i;
/** Around a string of JSON: `{"message":"Lid not lifted: no key","vat":7}`. */
const NAMED = /^.*"\s*:\s*"/s;
const STRING_END = /"\s*[,}\]].*$/s;
/** Around what failed, and around its reason. */
const EDGES = /^[\s:.,;|>(["'–—-]+|[\s:,;|("'–—-]+$/g;

/** Places of what failed and of its reason. */
export interface Stretch {
  from: number;
  to: number;
  end: number;
}

/** The messages of a catalogue that take in another error, each once. */
export const wrappersOf = ({ entries, vocabulary }: CatalogueIndex): Template[] =>
  [...new Set(entries.flatMap(({ messages }) => messages))]
    .map((message) => templateOf(message, vocabulary))
    .filter(({ wraps }) => wraps);

/** What takes in an error, in the order of the text; `wrappers` are those that are documented. */
export function stretchesIn(wrappers: readonly Template[], { unwrapped, letters }: Judged): Stretch[] {
  const found: Stretch[] = [];
  const over = ({ from, end }: Stretch) => found.find((other) => other.from < end && from < other.end);
  for (const template of wrappers) {
    const stretch = documented(template, letters, unwrapped);
    const other = stretch && over(stretch);
    // One takes in the other: what failed goes to the last reason.
    if (other) Object.assign(other, { from: Math.min(other.from, stretch.from), to: Math.max(other.to, stretch.to) });
    else if (stretch) found.push(stretch);
  }
  let last: Stretch | undefined;
  for (const [from, to] of firstHalves(unwrapped)) {
    const isOnLine = last && from < last.end;
    const known = over({ from, to, end: to });
    // The guess behind a reason ends it.
    if (unwrapped[from] === '.') {
      const before = last ?? known;
      if (before && from < before.end) before.end = from;
    } else if (last && isOnLine && JOINT.test(unwrapped.slice(last.to, from))) last.to = to;
    else if (!known && !isOnLine && saysTwoWords(unwrapped.slice(from, to)))
      found.push((last = { from, to, end: endOf(unwrapped, to) }));
  }
  return found.sort((a, b) => a.from - b.from);
}

/** The end of a line; where nothing stands on it behind a place, that of the next one. */
function endOf(text: string, from: number): number {
  const [line = ''] = /^\W*.*/.exec(text.slice(from, from + MAX_REASON)) ?? [];
  return from + line.length;
}

/** Where a documented message takes in an error. */
function documented(template: Template, letters: Letters, original: string): Stretch | undefined {
  const { text, offsets } = letters;
  let at = -1;
  let first = -1;
  for (const part of template.parts) {
    at = text.indexOf(part, at + 1);
    if (at === -1) return undefined;
    if (first === -1) first = at;
  }
  const reason = reasonBehind(template, letters, original);
  if (first === -1 || !saysSomething(reason)) return undefined;
  const from = offsets[first] as number;
  const to = original.indexOf(reason, from);
  return { from, to, end: to + (reason.split('\n')[0] ?? '').length };
}

const bare = (half: string): string => half.replace(NAMED, '').replace(EDGES, '').replace(LABEL, '');
/** What a message says before its first hole. */
const saidBefore = (message: string): string | undefined =>
  message.includes('{') ? bare(message.slice(0, message.indexOf('{'))) : undefined;

/** What failed in a text, with the reason and the entry that documents the line; without the same line again. */
export function wrappingsIn(
  { entries }: CatalogueIndex,
  { unwrapped, fitsOf }: Judged,
  stretches: readonly Stretch[],
): Wrapping[] | undefined {
  const told = new Map<string, Wrapping>();
  for (const { from, to, end } of stretches) {
    if (told.size === MOST) break;
    const failed = bare(unwrapped.slice(from, to));
    const reason = unwrapped.slice(to, end).replace(STRING_END, '').replace(EDGES, '');
    const [printer] = fitsOf(failed);
    // Few words are not enough for a verdict; with the same ones before a hole, a message says the same.
    const same = printer?.clear
      ? []
      : entries.filter(({ messages }) => messages.some((one) => saidBefore(one) === failed));
    told.set(failed + reason, {
      failed,
      reason,
      entry: printer?.clear ? entries[printer.position]?.id : same.length === 1 ? same[0]?.id : undefined,
      isKnown: fitsOf(unwrapped.slice(from, end)).some((fit) => fit.fits || fit.clear),
    });
  }
  return told.size > 0 ? [...told.values()] : undefined;
}

/** A text without what its lines say failed, and without what every program says: what is left may be near to something. */
export function reasonsIn({ unwrapped }: Judged, stretches: readonly Stretch[]): string {
  const rest = withoutFailed(
    unwrapped,
    stretches.map(({ from, to }) => [from, to]),
  );
  return withoutCommon(rest, () => ' ').replace(THROWN, ' ');
}
