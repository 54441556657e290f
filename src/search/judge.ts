/** The whole judge, for callers that have everything at hand. The worker loads its two parts one after the other. */
import { type Judge, judgeWith } from './fits-judge.ts';
import type { CatalogueIndex } from './index-site.ts';
import { pasteReader } from './paste-reader.ts';

export type { Judge, Judged } from './fits-judge.ts';

/** Prepares a judge that also reads what it judges: once for a catalogue, then for any number of texts. */
export function judgeOf(index: CatalogueIndex): Judge {
  return judgeWith(index, pasteReader(index));
}
