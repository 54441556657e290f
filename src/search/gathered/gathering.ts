/**
 * The search of a large site: gather, then search. Of 100,000 entries, tables say which few may answer a text; these are loaded,
 * and a catalogue of them is searched by the same code as the catalogue of a small site. The weights of a verdict are fixed, so
 * it is the one that the whole catalogue gives, as long as no entry is left out that would lead. The answer comes in steps:
 *
 *     codes, messages, titles   ->  first results
 *     own texts                 ->  entries that only mention it, and where
 *     words                     ->  where neither a code nor an error has led to an entry
 */
import type { EntryText } from '../index/catalogue.ts';
import { firstHalves } from '../judge/first-halves.ts';
import { judgeWith } from '../judge/fits-judge.ts';
import type { PasteReader } from '../judge/judged.ts';
import type { FoundCodes } from '../lookups/find-codes.ts';
import type { PasteHits } from '../lookups/find-paste.ts';
import { numberOf } from '../lookups/ranked-number.ts';
import { LABEL, QUOTED, queryOf } from '../query-of.ts';
import { search, type WordPart } from '../search.ts';
import type { TableIndex } from '../tables/table.ts';
import { lettersAndDigits } from '../text/normalise.ts';
import type { Note } from '../text/reason.ts';
import { type Vocabulary, vocabularyOf } from '../text/vocabulary.ts';
import { MAX_QUERY, MIN_LETTERS, PASTE_LENGTH } from '../text/weights.ts';
import { type EntryRecord, readBody, readEntry } from './entry-record.ts';
import type { GatheredAnswer, LateParts, Part, WordsFound } from './gathered-answer.ts';
import { type Gathered, gatheredIndex } from './gathered-index.ts';
import type { Having, Plans } from './plans.ts';

/** Entries of a fragment that are loaded for the first answer: as many as a list shows at first. */
const FIRST = 10;
/** Entries that "Show more results" loads. */
const MORE = 50;

export type { GatheredAnswer, LateParts };

/** What is gathered for one text. */
export class Gathering {
  readonly #index: TableIndex;
  readonly #plans: Plans;
  readonly #typed: string;
  readonly #late: LateParts;
  readonly #noted: (() => Note) | undefined;
  readonly #vocabulary: Vocabulary;
  readonly #records = new Map<number, EntryRecord>();
  readonly #bodies = new Map<number, EntryText>();
  /** Entries that have the text as typed, best first, whether they are loaded or not. */
  #having: number[] = [];
  /** How many there are in all. */
  #count = 0;
  #codes: FoundCodes = { found: [], byBare: new Map(), isLost: false };
  /** Whether a long text may be about more than was looked up. */
  #isPartial = false;
  readonly #lost = new Set<Part>();
  readonly #lacks = new Set<Part>(['text', 'judge', 'words']);
  #reader: ((of: Gathered['index']) => PasteReader) | undefined;
  #words: WordsFound | undefined;

  /** `noted` is asked before each answer for what hears why it is as it is. */
  constructor(index: TableIndex, plans: Plans, typed: string, late: LateParts, noted?: () => Note) {
    this.#index = index;
    this.#plans = plans;
    this.#typed = typed.slice(0, MAX_QUERY + 1);
    this.#late = late;
    this.#noted = noted;
    this.#vocabulary = vocabularyOf(index.facts.vocabulary);
  }

  /** The answer, better with each step; the last one is whole, or says what is lost. */
  async *steps(): AsyncGenerator<GatheredAnswer> {
    const forms = this.#forms();
    if (forms.length === 0) {
      this.#lacks.clear();
      yield this.#answer();
      return;
    }
    const reading = this.#late
      .reader()
      .then(
        (reader) => {
          this.#reader = reader;
        },
        () => void this.#lost.add('judge'),
      )
      .finally(() => this.#lacks.delete('judge'));
    await this.#gatherFirst(forms);
    const first = this.#answer();
    yield first;
    // A question stands in no text as it was typed: its words say more, and cost less, than all own texts.
    if (first.asked && first.answer.results.length === 0) {
      await this.#gatherWords();
      yield this.#answer();
    }
    await this.#gatherTexts(forms);
    this.#lacks.delete('text');
    const { asked } = this.#answer();
    if (!asked) this.#lacks.delete('words');
    yield this.#answer();
    await reading;
    if (this.#answer().asked) await this.#gatherWords();
    this.#lacks.delete('words');
    await this.#loadBodies(this.#shown());
    yield this.#answer();
  }

  /** Loads the next of the entries that contain the text. */
  async further(): Promise<GatheredAnswer> {
    const next = this.#having.filter((number) => !this.#records.has(number)).slice(0, MORE);
    await this.#load(next);
    await this.#loadBodies(next);
    return this.#answer();
  }

  /** The text as it is looked for literally, in the forms that `search` tries one after the other. */
  #forms(): string[] {
    const query = queryOf(this.#typed, this.#vocabulary);
    if (lettersAndDigits(query.slice(0, 100)) < MIN_LETTERS) return [];
    const quoted = QUOTED.exec(query.trim())?.[1];
    const bare = quoted ?? query.replace(LABEL, '');
    return [...new Set([query, bare])];
  }

  async #gatherFirst(forms: readonly string[]): Promise<void> {
    const { ofPaste, ofCodes, inFields } = this.#plans;
    const isPaste = this.#typed.length > PASTE_LENGTH || this.#typed.trim().includes('\n');
    const [fields, codes, paste] = await Promise.all([
      this.#firstForm(forms, inFields),
      isPaste ? undefined : ofCodes(forms[0] as string),
      isPaste ? ofPaste(this.#typed, false) : undefined,
    ]);
    this.#have(fields);
    // A fragment of a code, message or title is answered literally; whatever else it is, the judge has to see.
    const judged = paste ?? (fields.numbers.length === 0 ? await ofPaste(this.#typed, false) : undefined);
    if (codes) this.#takeCodes(codes);
    if (judged) this.#takePaste(judged);
    if (fields.isLost) this.#lost.add('catalogue');
    await this.#load([...fields.numbers.slice(0, FIRST), ...this.#claiming(), ...(judged?.entries ?? [])]);
  }

  #takeCodes(codes: FoundCodes): void {
    this.#codes = codes;
    if (codes.isLost) this.#lost.add('catalogue');
  }

  #takePaste({ codes, isPartial, isLost }: PasteHits): void {
    this.#takeCodes(codes);
    this.#isPartial = isPartial;
    if (isLost) this.#lost.add('catalogue');
  }

  /** The first entries that claim a code of the text. */
  #claiming(): number[] {
    return this.#codes.found.flatMap(({ entries }) => entries.slice(0, FIRST).map(numberOf)).slice(0, MORE);
  }

  async #gatherTexts(forms: readonly string[]): Promise<void> {
    const [texts, paste] = await Promise.all([
      this.#firstForm(forms, this.#plans.anywhere),
      this.#isPartial ? this.#plans.ofPaste(this.#typed, true) : undefined,
    ]);
    if (paste) this.#takePaste(paste);
    if (texts.isLost) this.#lost.add('text');
    this.#have(texts);
    await this.#load([...this.#having.slice(0, FIRST), ...this.#claiming(), ...(paste?.entries ?? [])]);
    await this.#loadBodies([...this.#having.slice(0, FIRST), ...this.#shown()]);
  }

  /** Numbers of the entries that the answer shows first. */
  #shown(): number[] {
    const { answer, gathered } = this.#answer();
    const shown = new Set(answer.results.slice(0, FIRST).map(({ id }) => id));
    return [...gathered.positions].flatMap(([number, position]) =>
      shown.has(gathered.index.entries[position]?.id ?? '') ? number : [],
    );
  }

  async #gatherWords(): Promise<void> {
    if (!this.#lacks.delete('words')) return;
    try {
      const plan = await this.#late.words();
      const found = await plan(this.#index, this.#typed, () => this.#late.spelling());
      if (found.isLost) throw new Error('Words are missing.');
      await this.#load(found.numbers);
      this.#words = found;
    } catch {
      this.#lost.add('words');
    }
  }

  /** What the first form finds that finds anything. */
  async #firstForm(forms: readonly string[], find: (form: string) => Promise<Having>): Promise<Having> {
    let found: Having = { numbers: [], count: 0, isLost: false };
    for (const form of forms) {
      found = await find(form);
      if (found.numbers.length > 0 || found.isLost) break;
    }
    return found;
  }

  #have({ numbers, count }: Having): void {
    const having = new Set([...this.#having, ...numbers]);
    this.#count = Math.max(this.#count, count, having.size);
    this.#having = [...having];
  }

  async #load(numbers: readonly number[]): Promise<void> {
    const missing = [...new Set(numbers)].filter((number) => !this.#records.has(number));
    const found = missing.length > 0 ? await this.#index.records('entries').get(missing) : new Map<number, string>();
    for (const [number, text] of found) this.#records.set(number, readEntry(text));
    if (found.size < missing.length) this.#lost.add('catalogue');
  }

  async #loadBodies(numbers: readonly number[]): Promise<void> {
    const missing = [...new Set(numbers)].filter((one) => this.#records.has(one) && !this.#bodies.has(one));
    const found = missing.length > 0 ? await this.#index.records('bodies').get(missing) : new Map<number, string>();
    for (const [number, text] of found)
      this.#bodies.set(number, readBody(this.#records.get(number)?.entry.id ?? '', text));
    if (found.size < missing.length) this.#lost.add('text');
  }

  #answer(): GatheredAnswer & { asked: boolean } {
    const gathered = gatheredIndex(this.#index.facts, this.#records, this.#bodies, this.#codes);
    const { index, text } = gathered;
    const reader = this.#reader?.(index);
    // Without all that may fit, nothing is a best match: what is left is true of each entry by itself.
    const judge = this.#lost.has('catalogue')
      ? undefined
      : judgeWith(index, (typed, judged) => reader?.(typed, judged), firstHalves);
    let asked = false;
    const part = this.#words?.part(gathered);
    const words: WordPart = (...given) => {
      asked = true;
      return part?.(...given) ?? false;
    };
    const isRead = !this.#lacks.has('text');
    const answer = search(index, isRead ? text : undefined, this.#typed, judge, this.#noted?.(), words);
    const left = this.#having.filter((number) => !this.#records.has(number)).length;
    return {
      ...{ answer, gathered, asked, lacks: [...this.#lacks], lost: [...this.#lost] },
      records: [...this.#records.values()],
      more: left,
      beyond: this.#count - this.#having.length,
      cards: this.#codes.found.flatMap(({ card }) => card ?? []),
      words: part ?? (() => false),
    };
  }
}
