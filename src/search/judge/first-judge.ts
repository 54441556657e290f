/** What judges whole errors: code of its own, as no fragment and no question in words waits for it. */
import { firstHalves } from './first-halves.ts';
import { judgeWith } from './fits-judge.ts';
import type { JudgeMaker } from './judged.ts';

export const firstJudge: JudgeMaker = (index, read) => judgeWith(index, read, firstHalves);
