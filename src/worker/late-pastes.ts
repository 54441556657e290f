import type { PastePlan } from '../search/gathered/gathered-answer.ts';
import { latePart } from './late-part.ts';

/** The code that finds and judges whole errors on a large site. */
export const latePastes: () => Promise<PastePlan> = latePart(() =>
  import('../search/gathered/paste-plan.ts').then(({ pastePlan }) => pastePlan),
);
