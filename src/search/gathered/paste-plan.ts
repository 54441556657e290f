/** What finds and judges whole errors: code of its own, as no fragment and no question in words waits for it. */
import { firstJudge } from '../judge/first-judge.ts';
import { type Effort, FIRST, findPaste, MORE, SURE, WHOLE } from '../lookups/find-paste.ts';
import type { PastePlan } from './gathered-answer.ts';
import type { PasteEffort } from './plans.ts';

const EFFORTS: Record<PasteEffort, Effort> = { first: FIRST, more: MORE, sure: SURE, whole: WHOLE };

export const pastePlan: PastePlan = {
  find: (index, typed, effort) => findPaste(index, typed, EFFORTS[effort]),
  judge: firstJudge,
};
