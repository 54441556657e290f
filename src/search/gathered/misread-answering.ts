import { mayHaveStatus, mayMendWords } from '../may-mend-words.ts';
import { mayBeMisread } from '../text/look-alike.ts';
import type { Note } from '../text/reason.ts';
import type { Answering, GatheredAnswer } from './gathered-answer.ts';
import { lastOf } from './last-of.ts';
import type { MisreadBy, withMisread } from './misread-text.ts';

export type MisreadPart = typeof withMisread;

/** Answers a text as it stands there, and then by the codes that it is read as, where it may have misread ones: nothing else waits for them. */
export function misreadAnswering(
  typed: string,
  by: MisreadBy,
  late: () => Promise<MisreadPart>,
  noted?: () => Note,
): Answering {
  const plain = by.begin(typed, noted);
  const hasCodes = mayBeMisread(typed, by.vocabulary);
  const isOpen = ({ answer }: GatheredAnswer) =>
    hasCodes || mayMendWords(typed, answer) || mayHaveStatus(typed, answer);
  const completed = async (step: GatheredAnswer) => {
    try {
      return await (await late())(step, typed, by, noted);
    } catch {
      return { ...step, lost: [...step.lost, 'judge' as const] };
    }
  };
  async function* steps(): AsyncGenerator<GatheredAnswer> {
    let last: GatheredAnswer | undefined;
    for await (const step of plain.steps()) {
      last = step;
      yield isOpen(step) ? { ...step, lacks: [...step.lacks, 'judge'] } : step;
    }
    if (last && isOpen(last)) yield completed(last);
  }
  return {
    steps,
    last: () => lastOf(steps()),
    async further() {
      const step = await plain.further();
      return isOpen(step) ? completed(step) : step;
    },
  };
}
