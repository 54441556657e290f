/**
 * What a whole error, pasted with its surroundings, is about. Kept apart from the literal search, because it is loaded
 * after the first results are shown.
 */
import type { CatalogueEntry } from './catalogue.ts';
import { isGenericCode } from './codes.ts';
import { type Fit, fitsOf } from './evidence.ts';
import { type EvidenceIndex, evidenceIndex } from './evidence-index.ts';
import { FITS, GRAM, IN_ONE_LINE, MAX_HANDED_ON, MAX_REDACTED } from './evidence-weights.ts';
import { groupLines, type Named } from './group-lines.ts';
import { type CatalogueIndex, languageOf } from './index-site.ts';
import { type Letters, lettersOf } from './letters.ts';
import { matchedParts } from './matched-parts.ts';
import { type NearFit, type NearIndex, nearIndex, nearTo } from './near.ts';
import { normalise } from './normalise.ts';
import type { FilledMessage, PasteReading, Redaction } from './reading.ts';
import { redact } from './redact.ts';
import { holeValues, templateOf } from './template.ts';
import { unwrap } from './unwrap.ts';

const ADDRESS = /https?:\/\/[^\s'",;]+[^\s'",;.]/g;

/** A text as the judge sees it. */
export interface Judged {
  /** The text taken out of its wrapping. */
  unwrapped: string;
  /** The same, normalised. */
  normalised: string;
  /** Entries that its messages and codes point to, best first. */
  fits: Fit[];
  /** Entries with rare words in common, nearest first; asked for only when needed. */
  near(): NearFit[];
  /** Whether it holds what looks like a secret or a token. */
  hasSecret(): boolean;
  /** What was understood of the whole text; `best` is the fit that it is about, if there is one. */
  read(best: Fit | undefined): PasteReading;
}

/** Judges texts against one catalogue. */
export type Judge = (typed: string) => Judged;

/** Prepares a judge: once for a catalogue, then for any number of texts. */
export function judgeOf(index: CatalogueIndex): Judge {
  const evidence: EvidenceIndex = evidenceIndex(index.entries);
  let near: NearIndex | undefined;
  // Addresses that documented messages print are public.
  const keep = index.entries.flatMap(({ messages }) => messages.flatMap((message) => message.match(ADDRESS) ?? []));
  return (typed) => {
    const unwrapped = unwrap(typed);
    const letters = lettersOf(unwrapped);
    const fits = fitsOf(evidence, index.claims, index.order, unwrapped, letters);
    let redaction: Redaction | undefined;
    const redacted = () => (redaction ??= redact(beginningOf(typed), keep));
    return {
      unwrapped,
      normalised: letters.normalised,
      fits,
      near() {
        near ??= nearIndex(index.entries);
        return nearTo(near, index.order, letters.normalised);
      },
      hasSecret: () => redacted().hasSecret,
      read(best) {
        const top = best ?? fits[0];
        let inOneLine = 0;
        const nameOf = (line: string) => {
          const fitsOfLine = fitsOf(evidence, index.claims, index.order, unwrap(line));
          for (const { message, bits } of fitsOfLine)
            if (message === top?.message) inOneLine = Math.max(inOneLine, bits);
          return clearlyNamed(index, fitsOfLine);
        };
        const groups = groupLines(typed, nameOf);
        const isWrapped = top?.clear && inOneLine < IN_ONE_LINE * top.bits;
        return {
          redaction: redacted(),
          handOn: around(redacted().text, top?.grams ?? []),
          filled: best && filled(index.entries[best.entry] as CatalogueEntry, best, unwrapped, letters, keep),
          groups: isWrapped ? [] : groups.map((group) => ({ ...group, sample: redact(group.sample, keep).text })),
        };
      },
    };
  };
}

/** The entry that a line is clearly about; of several that share its text, the general one. */
function clearlyNamed(index: CatalogueIndex, [top]: readonly Fit[]): Named | null {
  const template = templateOf(top?.message ?? '');
  // A line of JSON that holds a generic code names nothing by itself.
  if (!top?.clear || !(top.own || template.wraps)) return null;
  const { id } = index.entries[top.entry] as CatalogueEntry;
  const beginning = template.parts.find(({ length }) => length >= GRAM);
  const isWhole = !top.message || top.whole >= FITS || beginning?.startsWith(top.grams[0] ?? ' ');
  const isStatus = template.status !== undefined && top.codes.every(isGenericCode);
  return { entry: id, by: isWhole ? (top.message ?? top.codes[0]) : undefined, isStatus };
}

/** As much of a text as is redacted, without half a word at its end: half an address could be read. */
function beginningOf(text: string): string {
  return text.length > MAX_REDACTED ? text.slice(0, MAX_REDACTED).replace(/\S{0,400}$/, '') : text;
}

/** As much of a redacted text as is handed on: around the first of the grams that stands in it, else its beginning. */
function around(text: string, grams: readonly string[]): string {
  if (text.length <= MAX_HANDED_ON) return text;
  const letters = lettersOf(text);
  const place = grams.map((gram) => letters.text.indexOf(gram)).find((at) => at !== -1);
  const from = place === undefined ? 0 : Math.max(0, (letters.offsets[place] ?? 0) - MAX_HANDED_ON / 4);
  return text.slice(from, from + MAX_HANDED_ON).trim();
}

function filled(
  entry: CatalogueEntry,
  fit: Fit,
  unwrapped: string,
  letters: Letters,
  keep: readonly string[],
): FilledMessage | undefined {
  const template = fit.message ?? entry.messages[0];
  if (!template) return undefined;
  const values = fit.message ? holeValues(templateOf(fit.message), letters, unwrapped) : [];
  // A secret is shown nowhere and kept nowhere.
  const shown = values.filter(({ value }) => !redact(value, keep).hasSecret);
  return {
    template,
    values: shown,
    matched: fit.message ? matchedParts(template, fit.grams) : [],
    language: languageOf(entry, template),
    codes: entry.codes.filter((code) => fit.codes.includes(normalise(code))),
    share: fit.message ? Math.min(1, fit.whole) : undefined,
  };
}
