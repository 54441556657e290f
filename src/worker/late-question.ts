import type { LateQuestion } from '../search/lookups/find-question.ts';
import { latePart } from './late-part.ts';

/** The code that reads what a first answer to a question leaves unread. */
export const lateQuestion: () => Promise<LateQuestion> = latePart(() =>
  import('../search/lookups/late-question.ts').then(({ lateQuestion }) => lateQuestion),
);
