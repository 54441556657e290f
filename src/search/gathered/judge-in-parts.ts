import type { JudgeMaker, PasteReader } from '../judge/judged.ts';
import type { TableIndex } from '../tables/table.ts';
import type { LateParts, Part } from './gathered-answer.ts';
import type { Gathered } from './gathered-index.ts';
import { readyPastes } from './ready-pastes.ts';

/** What judges a text, and what reads on in it, as far as they have come: no fragment and no question in words waits for them. */
export class JudgeInParts {
  judgeOf: JudgeMaker | undefined;
  reader: ((of: Gathered['index']) => PasteReader) | undefined;
  readonly #index: TableIndex;
  readonly #late: Pick<LateParts, 'pastes' | 'reader'>;
  readonly #lacks: Set<Part>;
  readonly #lost: Set<Part>;

  /** Says of the part `judge` that nobody waits for it, and that it does not come. */
  constructor(index: TableIndex, late: Pick<LateParts, 'pastes' | 'reader'>, lacks: Set<Part>, lost: Set<Part>) {
    [this.#index, this.#late] = [index, late];
    this.#lacks = lacks;
    this.#lost = lost;
  }

  async judge(): Promise<void> {
    try {
      this.judgeOf = (await readyPastes(this.#index, this.#late)).judge;
    } catch {
      this.#lost.add('judge');
    }
  }

  async readOn(): Promise<void> {
    try {
      const [reader] = await Promise.all([this.#late.reader(), this.judge()]);
      this.reader = reader;
    } catch {
      this.#lost.add('judge');
    }
    this.#lacks.delete('judge');
  }
}
