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
  if (!mayBeMisread(typed, by.vocabulary)) return plain;
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
      yield { ...step, lacks: [...step.lacks, 'judge'] };
    }
    if (last) yield completed(last);
  }
  return {
    steps,
    last: () => lastOf(steps()),
    further: async () => completed(await plain.further()),
  };
}
