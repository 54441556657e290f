/** What judges whole errors on a small site: loaded where a text may be one, as no fragment and no question in words waits for it. */
import type { Judge, JudgeMaker } from '../search/judge/judged.ts';
import { normalise } from '../search/text/normalise.ts';
import { latePart } from './late-part.ts';

export const lateJudge: () => Promise<JudgeMaker> = latePart(() =>
  import('../search/judge/first-judge.ts').then(({ firstJudge }) => firstJudge),
);

/** Stands in its place until it is there, so that nothing fits; tells whether it was asked. */
export function noJudge(): { judge: Judge; isAsked(): boolean } {
  let isAsked = false;
  return {
    isAsked: () => isAsked,
    judge(typed) {
      isAsked = true;
      const normalised = normalise(typed);
      const letters = { text: '', offsets: new Uint32Array(), normalised };
      return {
        unwrapped: typed,
        letters,
        normalised,
        fits: [],
        fitsOf: () => [],
        cardFits: () => [],
        fitsOfLine: () => [],
      };
    },
  };
}
