/** Steps of fixes that can be ticked off, and the waits that they start. Kept on the device, entry by entry. */
import { LOCALE } from '#words/locale.ts';
import { STEP_WORDS } from '#words/steps.ts';
import { element } from '../dom/element.ts';
import { say } from '../dom/say.ts';
import { type EntryRoot, type StepBlock, stepBlocks } from './step-blocks.ts';
import { type BlockMemory, keepSteps, recallSteps } from './step-memory.ts';
import { partsText, textParts } from './step-text.ts';
import { WaitView, watchWaits } from './waits.ts';

/** A change by the reader: a tick, a wait. */
interface Change {
  anchor: string;
  change: (memory: BlockMemory) => void;
  at: number;
}

/** Milliseconds in which another tab's change may not have arrived yet. */
const AT_ONCE = 2000;
/** Characters of a step that its checkbox names. */
const NAME_LENGTH = 60;

/** The work on one entry: what is ticked, what waits, and the controls that show it. */
export class StepWork {
  readonly blocks: StepBlock[];
  readonly #root: EntryRoot;
  #at: number;
  #kept = true;
  /** What was changed here last, until it is known to have been kept. */
  #recent: Change[] = [];
  /** Redraws one part each. */
  readonly #views: (() => void)[] = [];
  readonly #waits: WaitView[] = [];

  constructor(root: EntryRoot) {
    this.#root = root;
    const memory = recallSteps(root.id);
    this.#at = memory.at;
    this.blocks = stepBlocks(root, memory);
    for (const block of this.blocks) this.#prepare(block);
    watchWaits(this.#waits);
    this.#show();
    addEventListener('storage', ({ key }) => {
      if (key === `steps:${root.id}` || key === null) this.#takeOver();
    });
  }

  #prepare(block: StepBlock): void {
    block.steps.forEach((step, at) => {
      this.#addTick(block, step, at);
      const wait = step.querySelector<HTMLElement>('[data-recheck]');
      if (wait) this.#addWait(block, wait, String(at));
    });
    const wait = block.body.querySelector<HTMLElement>(':scope > .facts dd[data-recheck]');
    if (wait) this.#addWait(block, wait, 'fix');
    this.#addProgress(block);
  }

  #addTick(block: StepBlock, step: HTMLElement, at: number): void {
    const text = partsText(textParts(step)).replace(/\s+/g, ' ');
    const short = text.length > NAME_LENGTH ? `${text.slice(0, NAME_LENGTH).replace(/\s+\S*$/, '')}…` : text;
    const number = [...(step.parentElement?.children ?? [])].indexOf(step) + 1;
    const tick = element('button', {
      type: 'button',
      class: 'tick',
      role: 'checkbox',
      'aria-label': STEP_WORDS.done(number, short),
    });
    tick.addEventListener('click', () => this.#toggle(block, at));
    this.#views.push(() => tick.setAttribute('aria-checked', String(block.memory.done.includes(at))));
    step.prepend(tick);
  }

  #addWait(block: StepBlock, place: HTMLElement, key: string): void {
    const view = new WaitView(place, key === 'fix', (start) => {
      this.#change(block.anchor, ({ waits }) => {
        if (start === undefined) delete waits[key];
        else waits[key] = start;
      });
    });
    this.#waits.push(view);
    this.#views.push(() => view.show(block.memory.waits[key]));
  }

  /** How much is done, below the steps; there is nothing to say before the first tick. */
  #addProgress(block: StepBlock): void {
    const count = element('span');
    const notice = element('span', { class: 'not-kept' }, STEP_WORDS.notKept);
    const clear = element('button', { type: 'button' }, STEP_WORDS.clear);
    clear.addEventListener('click', () => this.#clear(block));
    const line = element('div', { class: 'progress', 'data-not-own': '' }, count, ' ', clear, ' ', notice);
    block.steps.at(-1)?.parentElement?.after(line);
    this.#views.push(() => {
      const { done } = block.memory;
      const now = new Date();
      const day = new Date(this.#at);
      const last =
        day.toDateString() === now.toDateString()
          ? ''
          : STEP_WORDS.lastOn(new Intl.DateTimeFormat(LOCALE, { dateStyle: 'medium' }).format(day));
      count.textContent = STEP_WORDS.progress(done.length, block.steps.length) + last;
      notice.hidden = this.#kept;
      line.hidden = done.length === 0;
    });
  }

  #toggle({ anchor, memory, steps, body }: StepBlock, at: number): void {
    const ticked = !memory.done.includes(at);
    // The last step starts the wait of the fix, a step that waits its own; taking the tick back stops it.
    const keys = [
      ...(at === steps.length - 1 && body.querySelector(':scope > .facts dd[data-recheck]') ? ['fix'] : []),
      ...(steps[at]?.querySelector('[data-recheck]') ? [String(at)] : []),
    ];
    const now = Date.now();
    this.#change(anchor, (kept) => {
      kept.done = [...kept.done.filter((one) => one !== at), ...(ticked ? [at] : [])];
      for (const key of keys) {
        if (!ticked) delete kept.waits[key];
        else kept.waits[key] ??= now;
      }
    });
  }

  /** Takes every tick of the entry back, and stops its waits. */
  #clear(block: StepBlock): void {
    for (const { anchor } of this.blocks) {
      this.#change(anchor, (kept) => {
        kept.done = [];
        kept.waits = {};
      });
    }
    say(STEP_WORDS.cleared);
    block.steps[0]?.querySelector<HTMLElement>('.tick')?.focus();
  }

  /** Changes what is kept now, which another tab may have changed since this one has read it. */
  #change(anchor: string, change: (memory: BlockMemory) => void): void {
    this.#read();
    this.#recent = [...this.#stillRecent(), { anchor, change, at: Date.now() }];
    this.#apply([{ anchor, change }]);
    this.#write();
  }

  #stillRecent(): Change[] {
    return this.#recent.filter(({ at }) => Date.now() - at < AT_ONCE);
  }

  #apply(changes: readonly Omit<Change, 'at'>[]): void {
    for (const { anchor, change } of changes) {
      const block = this.blocks.find((one) => one.anchor === anchor);
      if (block) change(block.memory);
    }
  }

  #write(): void {
    this.#at = Date.now();
    const blocks = Object.fromEntries(this.blocks.map(({ anchor, memory }) => [anchor, memory]));
    this.#kept = keepSteps(this.#root.id, { at: this.#at, blocks });
    this.#show();
  }

  /**
   * Takes over what another tab has written. Two tabs that write at once do not see each other's change; what this one
   * has just changed is then changed again, once.
   */
  #takeOver(): void {
    this.#read();
    const before = JSON.stringify(this.blocks.map(({ memory }) => memory));
    this.#apply(this.#stillRecent());
    this.#recent = [];
    if (before === JSON.stringify(this.blocks.map(({ memory }) => memory))) this.#show();
    else this.#write();
  }

  /** Reads anew. Where the browser keeps nothing, what this page knows stays. */
  #read(): void {
    if (!this.#kept) return;
    const memory = recallSteps(this.#root.id);
    this.#at = memory.at;
    const fresh = new Map(stepBlocks(this.#root, memory).map((block) => [block.anchor, block.memory]));
    for (const block of this.blocks) block.memory = fresh.get(block.anchor) ?? block.memory;
  }

  #show(): void {
    for (const view of this.#views) view();
  }
}
