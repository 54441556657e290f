/**
 * What a whole error, pasted with its surroundings, is about. Kept apart from what reads a paste further
 * (`paste-reader.ts`), which is loaded after the verdict.
 */
import type { CatalogueEntry } from '../index/catalogue.ts';
import type { CatalogueIndex } from '../index/index-site.ts';
import { isGenericCode } from '../text/codes.ts';
import { lettersOf } from '../text/letters.ts';
import type { Note } from '../text/reason.ts';
import { unwrap } from '../unwrap/unwrap.ts';
import { fitsOf } from './evidence.ts';
import { type EvidenceIndex, evidenceIndex } from './evidence-index.ts';
import { FITS_FROM, IN_ONE_LINE, MESSAGE_GRAM } from './evidence-weights.ts';
import type { Fit } from './fit.ts';
import type { Halves } from './grams-in.ts';
import { groupLines, type Named } from './group-lines.ts';
import type { Judge, Judged, PasteReader } from './judged.ts';
import { templateOf } from './template.ts';

/** Prepares a judge: once for a catalogue, then for any number of texts. `read` and `halves` give nothing while they are not there yet. */
export function judgeWith(
  index: CatalogueIndex,
  read: (...given: Parameters<PasteReader>) => ReturnType<PasteReader> | undefined,
  halves: (...given: Parameters<Halves>) => ReturnType<Halves> | undefined,
): Judge {
  const { vocabulary } = index;
  const evidence: EvidenceIndex = evidenceIndex(index.entries, vocabulary);
  const fitsIn = (unwrapped: string, letters = lettersOf(unwrapped), note?: Note | undefined) =>
    fitsOf(evidence, index.claims, index.order, unwrapped, letters, note, (text) => halves(text) ?? []);
  return (typed, note) => {
    const unwrapped = unwrap(typed, vocabulary.prefixes);
    const letters = lettersOf(unwrapped);
    const judged: Judged = {
      unwrapped,
      letters,
      normalised: letters.normalised,
      fits: fitsIn(unwrapped, letters, note),
      fitsOf: fitsIn,
      groups(best) {
        const top = best ?? judged.fits[0];
        let inOneLine = 0;
        const nameOf = (line: string) => {
          const fitsOfLine = fitsIn(unwrap(line, vocabulary.prefixes));
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
  const template = templateOf(top?.message ?? '', index.vocabulary);
  // A line of JSON that holds a generic code names nothing by itself.
  if (!top?.clear || !(top.isSpecific || template.wraps)) return null;
  const { id } = index.entries[top.position] as CatalogueEntry;
  const beginning = template.parts.find(({ length }) => length >= MESSAGE_GRAM);
  const isWhole = !top.message || top.wholeShare >= FITS_FROM || beginning?.startsWith(top.grams[0] ?? ' ');
  const isStatus = template.status !== undefined && top.codes.every((code) => isGenericCode(code, index.vocabulary));
  return { entry: id, by: isWhole ? (top.message ?? top.codes[0]) : undefined, isStatus };
}
