import { persistently } from '../persistently.ts';
import type { LateQuestion } from '../search/lookups/find-question.ts';
import { inTime } from './fetch-whole.ts';
import { kept } from './kept.ts';

/** The code that reads what a first answer to a question leaves unread. Rejects where it does not come. */
export const lateQuestion: () => Promise<LateQuestion> = kept(() =>
  persistently(() => inTime(import('../search/lookups/late-question.ts').then(({ lateQuestion }) => lateQuestion))),
);
