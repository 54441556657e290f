/**
 * What a whole error, pasted with its surroundings, is about. Kept apart from the literal search, because it is loaded
 * after the first results are shown.
 */
import type { CatalogueEntry } from './catalogue.ts';
import { type Fit, fitsOf } from './evidence.ts';
import { type EvidenceIndex, evidenceIndex } from './evidence-index.ts';
import { groupLines } from './group-lines.ts';
import type { CatalogueIndex } from './index-site.ts';
import { lettersOf } from './letters.ts';
import { type NearFit, type NearIndex, nearIndex, nearTo } from './near.ts';
import { normalise } from './normalise.ts';
import type { FilledMessage, PasteReading } from './reading.ts';
import { redact } from './redact.ts';
import { holeValues, templateOf } from './template.ts';
import { unwrap } from './unwrap.ts';
import { MAX_REDACTED } from './weights.ts';

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
    return {
      unwrapped,
      normalised: letters.normalised,
      fits: fitsOf(evidence, index.claims, index.order, unwrapped, letters),
      near() {
        near ??= nearIndex(index.entries);
        return nearTo(near, index.order, letters.normalised);
      },
      read(best) {
        const entryOf = (line: string) => clearEntry(index, fitsOf(evidence, index.claims, index.order, unwrap(line)));
        return {
          redaction: redact(typed.slice(0, MAX_REDACTED), keep),
          filled: best && filled(index.entries[best.entry] as CatalogueEntry, best, unwrapped),
          groups: groupLines(typed, entryOf).map((group) => ({ ...group, sample: redact(group.sample, keep).text })),
        };
      },
    };
  };
}

/** The entry that a line is clearly about; of several that share its text, the general one. */
function clearEntry(index: CatalogueIndex, [top]: readonly Fit[]): string | null {
  return top?.clear ? (index.entries[top.entry] as CatalogueEntry).id : null;
}

function filled(entry: CatalogueEntry, fit: Fit, unwrapped: string): FilledMessage | undefined {
  const codes = entry.codes.filter((code) => fit.codes.includes(normalise(code)));
  const because = [
    ...(codes.length > 0 ? [`${codes.length > 1 ? 'the codes' : 'the code'} ${codes.join(', ')}`] : []),
    ...(fit.message ? [`${Math.round(Math.min(1, fit.share) * 100)} % of this message`] : []),
  ];
  const template = fit.message ?? entry.messages[0];
  if (!template) return undefined;
  const values = fit.message ? holeValues(templateOf(fit.message), lettersOf(unwrapped), unwrapped) : [];
  return { template, values, why: `Your text has ${because.join(' and ')}.` };
}
