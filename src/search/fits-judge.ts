/**
 * What a whole error, pasted with its surroundings, is about. Kept apart from what reads a paste further
 * (`paste-reader.ts`), which is loaded after the verdict.
 */
import type { CatalogueEntry } from './catalogue.ts';
import { isGenericCode } from './codes.ts';
import { type Fit, fitsOf } from './evidence.ts';
import { type EvidenceIndex, evidenceIndex } from './evidence-index.ts';
import { FITS, GRAM, IN_ONE_LINE } from './evidence-weights.ts';
import { groupLines, type Named } from './group-lines.ts';
import type { CatalogueIndex } from './index-site.ts';
import { type Letters, lettersOf } from './letters.ts';
import type { PasteReader } from './paste-reader.ts';
import type { LineGroup } from './reading.ts';
import { templateOf } from './template.ts';
import { unwrap } from './unwrap.ts';

/** A text as the judge sees it. */
export interface Judged {
  /** The text taken out of its wrapping. */
  unwrapped: string;
  letters: Letters;
  /** The unwrapped text, normalised. */
  normalised: string;
  /** Entries that its messages and codes point to, best first. */
  fits: Fit[];
  /** Lines of a list by entry, their samples as typed; empty where the text is no list, or is about `best`. */
  groups(best: Fit | undefined): LineGroup[];
  /** Reads on: what is near, private, or filled in. Absent until it is loaded. */
  reader?: ReturnType<PasteReader> | undefined;
}

/** Judges texts against one catalogue. */
export type Judge = (typed: string) => Judged;

/** Prepares a judge: once for a catalogue, then for any number of texts. `read` gives nothing while it is not there yet. */
export function judgeWith(
  index: CatalogueIndex,
  read: (...given: Parameters<PasteReader>) => ReturnType<PasteReader> | undefined,
): Judge {
  const evidence: EvidenceIndex = evidenceIndex(index.entries);
  return (typed) => {
    const unwrapped = unwrap(typed);
    const letters = lettersOf(unwrapped);
    const fits = fitsOf(evidence, index.claims, index.order, unwrapped, letters);
    const judged: Judged = {
      unwrapped,
      letters,
      normalised: letters.normalised,
      fits,
      groups(best) {
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
        return isWrapped ? [] : groups;
      },
    };
    judged.reader = read(typed, judged);
    return judged;
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
