/** The whole judge, for callers that have everything at hand. The worker loads its two parts one after the other. */

import type { CatalogueIndex } from '../index/index-site.ts';
import type { PublicData } from '../redact/public-things.ts';
import { firstJudge } from './first-judge.ts';
import type { Judge } from './judged.ts';
import { pasteReader } from './paste-reader.ts';

/** Prepares a judge that also reads what it judges: once for a catalogue, then for any number of texts. */
export function judgeOf(index: CatalogueIndex, field?: PublicData): Judge {
  return firstJudge(index, pasteReader(index, field));
}
