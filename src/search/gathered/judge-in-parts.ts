import type { JudgeMaker, PasteReader } from '../judge/judged.ts';
import type { LateParts } from './gathered-answer.ts';
import type { Gathered } from './gathered-index.ts';

/** What judges a text, and what reads on in it, as far as they have come: no fragment and no question in words waits for them. */
export class JudgeInParts {
  judgeOf: JudgeMaker | undefined;
  reader: ((of: Gathered['index']) => PasteReader) | undefined;
  readonly #late: Pick<LateParts, 'pastes' | 'reader'>;
  readonly #lose: () => void;

  /** `lose` is told where something does not come. */
  constructor(late: Pick<LateParts, 'pastes' | 'reader'>, lose: () => void) {
    this.#late = late;
    this.#lose = lose;
  }

  async judge(): Promise<void> {
    try {
      this.judgeOf = (await this.#late.pastes()).judge;
    } catch {
      this.#lose();
    }
  }

  async readOn(): Promise<void> {
    try {
      const [reader] = await Promise.all([this.#late.reader(), this.judge()]);
      this.reader = reader;
    } catch {
      this.#lose();
    }
  }
}
