/** What a text finds by its words, better with each step: nobody waits with a first answer for what only mends it. */
import { hasCutEnds, hasKnownSeams, isOfKnownPieces, readsAsQuestion, wayToWords } from '../lookups/way-to-words.ts';
import type { TableIndex } from '../tables/table.ts';
import type { LateParts, WordsFound } from './gathered-answer.ts';

/** What is cut out of a text has, and a question hardly: a space before it, a mark between words, a capital behind a small letter. */
const CUT_OUT = /^\s|[.:;\u203a"(){}<>[\]$]\s?\S|^\p{Ll}.*\p{Lu}/u;

export class WordsInSteps {
  readonly #index: TableIndex;
  readonly #typed: string;
  readonly #late: LateParts;
  #found: Promise<WordsFound> | undefined;

  constructor(index: TableIndex, typed: string, late: LateParts) {
    this.#index = index;
    this.#typed = typed;
    this.#late = late;
  }

  /** Whether the text reads like a question; not where nobody can tell, and with `hasSign` not what may stand in a message as it is. */
  async isQuestion(hasSign: boolean): Promise<boolean> {
    try {
      await this.#index.filter('fields');
      const isMessage = hasSign && this.isKnown() && hasKnownSeams(this.#index, this.#typed);
      return !isMessage && readsAsQuestion(this.#index, this.#typed);
    } catch {
      return false;
    }
  }

  /** What is found at once of a text that reads like a question; undefined where it does not, and where something does not come. */
  async first(): Promise<WordsFound | undefined> {
    try {
      await this.#index.filter('fields');
      if (!readsAsQuestion(this.#index, this.#typed)) return undefined;
      const [plan] = await Promise.all([this.#late.words(), wayToWords(this.#index, this.#typed)]);
      const found = await plan(this.#index, this.#typed);
      return found.isLost ? undefined : found;
    } catch {
      return undefined;
    }
  }

  /** Whether the text may be a question, as far as is known by now: its words then come before all own texts. */
  isAsked(): boolean {
    return !this.#isCutOut() || (this.#index.hasFilter('fields') && readsAsQuestion(this.#index, this.#typed));
  }

  #isCutOut(): boolean {
    return CUT_OUT.test(this.#typed) || (this.isKnown() && hasCutEnds(this.#index, this.#typed));
  }

  /** Whether the site may have all that it is made of, as far as is known by now. */
  isKnown(): boolean {
    return this.#index.hasFilter('fields') && isOfKnownPieces(this.#index, this.#typed);
  }

  /** Begins to look up what `whole` finds. */
  lookAhead(): void {
    this.#find().catch(() => {});
  }

  #find(): Promise<WordsFound> {
    return (this.#found ??= Promise.all([this.#late.words(), this.#late.question()]).then(([plan, question]) =>
      plan(this.#index, this.#typed, { question }),
    ));
  }

  /** All that is found, and then with misspelled words mended. Throws where something does not come. */
  async *whole(): AsyncGenerator<WordsFound> {
    const found = await this.#find();
    if (found.isLost) throw new Error('Words are missing.');
    yield found;
    if (!found.isStrange) return;
    const [plan, question] = await Promise.all([this.#late.words(), this.#late.question()]);
    const mended = await plan(this.#index, this.#typed, { question, spelling: await this.#late.spelling() });
    if (mended.isLost) throw new Error('Words are missing.');
    yield mended;
  }
}
