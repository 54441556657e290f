/**
 * The search of a large site: gather, then search. Of 100,000 entries, tables say which few may answer a text; these are loaded,
 * and a catalogue of them is searched by the code of a small site. The weights of a verdict are fixed, so it is the one of the
 * whole catalogue, as long as no entry is left out that would lead. The answer comes in steps:
 *
 *     codes, messages, titles   ->  first results
 *     own texts                 ->  entries that only mention it, and where
 *     words                     ->  where neither a code nor an error has led to an entry
 */
import type { PasteHits } from '../lookups/find-paste.ts';
import { vocabularyFrom } from '../tables/prepared-vocabulary.ts';
import type { TableIndex } from '../tables/table.ts';
import type { Note } from '../text/reason.ts';
import { MAX_QUERY } from '../text/weights.ts';
import { foundByCodes } from './found-by-codes.ts';
import type { Answering, GatheredAnswer, LateParts, Part, WordsFound } from './gathered-answer.ts';
import { JudgeInParts } from './judge-in-parts.ts';
import { KeptAnswer } from './kept-answer.ts';
import { lastOf } from './last-of.ts';
import { LoadedEntries } from './loaded-entries.ts';
import { LookedUp } from './looked-up.ts';
import type { PasteEffort, Plans } from './plans.ts';
import { BESIDE_WORDS, BY_WORDS, FIRST, MORE, shownFirst } from './shown-first.ts';
import { askedFirst, type TextKind, textKind } from './text-kind.ts';
import { TextsInSteps } from './texts-in-steps.ts';
import { firstFound, typedForms } from './typed-forms.ts';
import { WordsInSteps } from './words-in-steps.ts';

export class Gathering implements Answering {
  readonly #plans: Plans;
  readonly #typed: string;
  #kind: TextKind;
  readonly #forms: readonly string[];
  readonly #texts: TextsInSteps;
  readonly #loaded: LoadedEntries;
  readonly #looked: LookedUp;
  readonly #lost = new Set<Part>();
  readonly #lacks = new Set<Part>(['text', 'judge', 'words']);
  readonly #judge: JudgeInParts;
  /** Whether a text of plain words may be an error that nobody has judged yet, and whether what it may be is on its way. */
  #isOpen = false;
  #isJudging = false;
  readonly #steps: WordsInSteps;
  #words: WordsFound | undefined;
  readonly #kept: KeptAnswer;

  /** `noted` is asked before each answer for what hears why it is as it is. */
  constructor(index: TableIndex, plans: Plans, typed: string, late: LateParts, noted?: () => Note) {
    this.#loaded = new LoadedEntries(index, this.#lost);
    this.#looked = new LookedUp(index.facts);
    this.#plans = plans;
    this.#typed = typed.slice(0, MAX_QUERY + 1);
    this.#judge = new JudgeInParts(index, late, this.#lacks, this.#lost);
    this.#kind = textKind(this.#typed);
    this.#kept = new KeptAnswer(index.facts, this.#typed, noted);
    this.#steps = new WordsInSteps(index, this.#typed, late);
    this.#forms = typedForms(this.#typed, vocabularyFrom(index.facts));
    // Of a question and of a long text, something else says more.
    const mayBeAhead = () => !this.#kind.isPaste && !this.#kind.isLong && !this.#steps.isAsked();
    this.#texts = new TextsInSteps(plans, this.#forms, mayBeAhead);
  }

  async *steps(): AsyncGenerator<GatheredAnswer> {
    if (this.#forms.length === 0) {
      this.#lacks.clear();
      return yield this.#answer();
    }
    const gathering = this.#gatherFirst();
    const byCodes = this.#kind.isPaste ? this.#plans.byCodes(this.#typed) : undefined;
    if (byCodes && (await foundByCodes(gathering, byCodes, this.#looked, this.#loaded))) yield this.#answer(false);
    await gathering;
    const first = this.#answer();
    yield first;
    // What an error is not found in may be asked for by its words.
    if (first.asked && first.answer.results.length === 0 && !this.#words && this.#kind.isSentence) {
      this.#words = await this.#steps.first();
      await this.#loaded.load(this.#words?.numbers.slice(0, BY_WORDS) ?? []);
      if (this.#words) yield this.#answer();
    }
    if (this.#kind.isPaste) for await (const _ of this.#lookOn()) yield this.#answer();
    // A sentence that nothing answers at once is an error, most likely; so is what has a number or sign.
    if (this.#kind.isErrorElse && this.#isOpen && first.answer.results.length === 0) {
      await this.#judgeFirst();
      yield this.#answer();
    }
    const asksWords = first.asked && (first.answer.results.length === 0 || !!this.#words);
    // What own text alone has is found there, beside what its words find: which of both comes first, says how it reads.
    if (!this.#kind.isPaste && !this.#isFound) {
      const isAsked = this.#steps.isAsked();
      if (asksWords) this.#steps.lookAhead();
      // Where its words answer nothing yet, what mends them comes first: both at once are more than a first answer may take.
      const isAnswered = this.#words && this.#answer().answer.results.length > 0;
      if (!isAsked || (isAnswered && this.#steps.isKnown())) void this.#texts.lookUp();
      if (!isAsked && (await this.#takeTexts())) yield this.#answer();
    }
    // What reads on in a text comes behind the first results: no verdict needs it.
    const [isFound, isOpen] = [this.#isFound, this.#isOpen];
    let reading = isFound ? this.#judge.readOn() : undefined;
    let sure = isFound || !isOpen ? this.#makeSure(isFound) : undefined;
    // A question stands in no text as it was typed: its words say more than all own texts.
    if (asksWords && this.#answer().asked) {
      if (isFound) void this.#texts.lookUp();
      for await (const _ of this.#gatherWords()) yield this.#answer();
    }
    sure ??= this.#makeSure(isFound);
    reading ??= this.#judge.readOn();
    await sure;
    if (isOpen) yield this.#answer();
    await this.#gatherTexts();
    if (!this.#answer().asked) this.#lacks.delete('words');
    yield this.#answer();
    await reading;
    if (this.#answer().asked) for await (const _ of this.#gatherWords()) yield this.#answer();
    this.#lacks.delete('words');
    // Also of what has the text as typed and was loaded for another reason.
    await this.#loaded.loadBodies([...shownFirst(this.#answer()), ...this.#looked.having]);
    yield this.#answer();
  }

  last(): Promise<GatheredAnswer> {
    return lastOf(this.steps());
  }

  async further(): Promise<GatheredAnswer> {
    const next = this.#looked.having.filter((number) => !this.#loaded.records.has(number)).slice(0, MORE);
    await this.#loaded.loadWhole(next);
    return this.#answer();
  }

  async #gatherFirst(): Promise<void> {
    const [looked, forms, { ofPaste, ofCodes, inFields }] = [this.#looked, this.#forms, this.#plans];
    const isQuestion = this.#kind.mayAsk && (await this.#steps.isQuestion(this.#kind.isJudgedFirst));
    if (isQuestion) this.#kind = askedFirst(this.#kind);
    else if (this.#kind.isBrief && !this.#steps.isAsked()) this.#texts.way();
    const { isPaste, isLong, isJudgedFirst } = this.#kind;
    // All of it at the same time, whatever the text is: what waits for an answer costs a reader more than a few bytes.
    const [fields, codes, paste, words] = await Promise.all([
      this.#texts.behind(firstFound(forms, inFields), isJudgedFirst),
      isPaste ? undefined : ofCodes(forms[0] as string),
      isJudgedFirst ? ofPaste(this.#typed, 'first') : undefined,
      isQuestion ? this.#steps.first() : undefined,
      isJudgedFirst ? this.#judge.judge() : undefined,
    ]);
    looked.addHaving(fields);
    if (codes) looked.codes = codes;
    if (fields.isLost || codes?.isLost) this.#lost.add('catalogue');
    // A fragment of a code, message or title is answered literally; whatever else it is, the judge has to see.
    const isFragment = !isPaste && fields.isSure;
    this.#isOpen = !paste && (isLong || !isFragment);
    if (!isFragment) this.#words = words;
    if (!isFragment && paste) this.#takePaste(paste);
    const said = isFragment ? [] : (words?.numbers.slice(0, BY_WORDS) ?? []);
    const judged = isFragment ? [] : said.length > 0 ? looked.judged.slice(0, BESIDE_WORDS) : looked.leading;
    const first = [...fields.numbers.slice(0, FIRST), ...looked.claiming(isPaste), ...judged, ...said];
    if (fields.numbers.length === 0) this.#texts.lookAhead();
    await Promise.all([
      this.#loaded.load(first),
      fields.isWhole && !(isLong && words) ? this.#judge.judge() : undefined,
    ]);
  }

  get #isFound(): boolean {
    return this.#answer().answer.results.length > 0;
  }

  /** Of a paste in which nothing is found yet, more is looked up before anything else comes, and read on in what is there. */
  async *#lookOn(): AsyncGenerator<void> {
    for (const effort of ['more', 'sure'] as const)
      if (!this.#isFound && !this.#looked.isSure) yield this.#lookFurther(effort);
    if (!this.#isFound) yield this.#judge.readOn();
    if (!this.#isFound && this.#looked.isPartial) yield this.#lookFurther('whole');
  }

  /** Looks up more of a text of which nothing has spoken clearly for an entry. */
  async #lookFurther(effort: PasteEffort = 'sure'): Promise<void> {
    this.#takePaste(await this.#plans.ofPaste(this.#typed, effort));
    this.#looked.isSure ||= effort === 'sure' || effort === 'whole';
    await this.#loaded.load([...this.#looked.claiming(true), ...this.#looked.leading]);
    await this.#loadCards();
  }

  /** Judges a text of plain words, by what is found of it at once. */
  async #judgeFirst(): Promise<void> {
    [this.#isOpen, this.#isJudging] = [false, true];
    await Promise.all([this.#judge.judge(), this.#lookFurther('first')]);
    this.#isJudging = false;
  }

  /** Loads all that may fit: searched is anew where nothing was found before. */
  async #makeSure(isFound: boolean): Promise<void> {
    if (this.#isOpen) await this.#judgeFirst();
    if (!this.#looked.isSure) await this.#lookFurther();
    await this.#loaded.load([...this.#looked.claiming(), ...this.#looked.judged]);
    if (!isFound) await this.#loadCards();
  }

  async #loadCards(): Promise<void> {
    if (!this.#isFound) await this.#loaded.load(this.#looked.cards);
  }

  #takePaste(hits: PasteHits): void {
    this.#looked.takePaste(hits);
    if (hits.isLost || hits.codes.isLost) this.#lost.add('catalogue');
  }

  /** Takes what own texts have. Tells whether they have anything. */
  #takeTexts(): Promise<boolean> {
    return this.#texts.take(this.#looked, this.#loaded, this.#lacks, this.#lost);
  }

  async #gatherTexts(): Promise<void> {
    const whole = this.#looked.isPartial ? this.#plans.ofPaste(this.#typed, 'whole') : undefined;
    const [paste] = await Promise.all([whole, this.#takeTexts()]);
    if (paste) this.#takePaste(paste);
    const more = [...this.#looked.claiming(), ...(paste?.entries ?? [])];
    await (paste ? this.#loaded.loadWhole(more, []) : this.#loaded.load(more));
    await this.#loaded.loadBodies(shownFirst(this.#answer()));
    await this.#loadCards();
  }

  async *#gatherWords(): AsyncGenerator<void> {
    if (!this.#lacks.has('words')) return;
    try {
      for await (const found of this.#steps.whole()) {
        await this.#loaded.load(found.numbers);
        this.#words = found;
        yield;
        // Before misspelt words are mended: own text may have it as it was typed.
        if (!this.#isFound && (await this.#takeTexts())) yield;
      }
    } catch {
      this.#lost.add('words');
    }
    this.#lacks.delete('words');
  }

  /** What is known by now. Judged where all that `mayFit` was looked up. */
  #answer(mayFit = true): GatheredAnswer & { asked: boolean } {
    const [{ reader }, found, { records }] = [this.#judge, this.#words, this.#loaded];
    // Without all that may fit, nothing is a best match: what is left is true of each entry by itself.
    const isJudged = mayFit && !this.#isJudging && !this.#lost.has('catalogue');
    const judgeOf = isJudged ? this.#judge.judgeOf : undefined;
    const parts = { reader, found, judgeOf, isRead: !this.#lacks.has('text') };
    const kept = this.#kept.of(this.#loaded, this.#looked, parts);
    return {
      ...{ ...kept, ...this.#looked.told(records, kept.answer), records: [...records.values()] },
      ...{ lacks: [...this.#lacks], lost: [...this.#lost] },
    };
  }
}
