/** Until when a step or a fix waits, in words. Nothing ticks: the page wakes when a wait is over, once a minute at most. */
import { WAIT_WORDS } from '#words/steps.ts';
import { element } from '../dom/element.ts';
import { WAITS_CHANGED } from '../dom/page-events.ts';
import { say } from '../dom/say.ts';
import { recheckTime } from './recheck-time.ts';
import { partsText, textParts } from './step-text.ts';

const MINUTE = 60_000;

/** One wait: a button that starts it, then the time from which looking again makes sense. */
export class WaitView {
  readonly #place: HTMLElement;
  readonly #view = element('span', { class: 'recheck', 'data-not-own': '' });
  readonly #hasButton: boolean;
  readonly #change: (start: number | undefined) => void;
  readonly #name: string;
  #start: number | undefined;
  #drawn = '';

  /** `place` says in `data-recheck` how many minutes; `change` hears when the reader starts or stops the wait. */
  constructor(place: HTMLElement, hasButton: boolean, change: (start: number | undefined) => void) {
    this.#place = place;
    this.#hasButton = hasButton;
    this.#change = change;
    this.#name = partsText(textParts(place));
    (place.closest('.steps li') ?? place).append(this.#view);
  }

  /**
   * When the wait is over, in milliseconds; undefined while it has not begun. One that begins in the future was started
   * while the clock was wrong, or the clock is wrong now: it does not run.
   */
  get end(): number | undefined {
    if (this.#start === undefined || this.#start > Date.now() + MINUTE) return undefined;
    return this.#start + Number(this.#place.dataset.recheck) * MINUTE;
  }

  show(start: number | undefined): void {
    this.#start = start;
    const { end } = this;
    const now = Date.now();
    const time = end === undefined ? '' : recheckTime(end, now);
    const state = `${end !== undefined && end <= now} ${end} ${time}`;
    if (state === this.#drawn) return;
    this.#drawn = state;
    const held = this.#view.contains(document.activeElement);
    this.#view.replaceChildren(...(end === undefined ? this.#idle() : this.#running(end, end <= now, time)));
    if (held) this.#view.querySelector('button')?.focus();
    dispatchEvent(new Event(WAITS_CHANGED));
  }

  #idle(): Node[] {
    if (!this.#hasButton) return [];
    const start = element(
      'button',
      { type: 'button', class: 'wait-start', 'aria-label': WAIT_WORDS.startName(this.#name) },
      WAIT_WORDS.start,
    );
    start.addEventListener('click', () => this.#change(Date.now()));
    return [start];
  }

  #running(end: number, isDue: boolean, time: string): (Node | string)[] {
    const until = element('time', { datetime: new Date(end).toISOString() }, time);
    const stop = element('button', { type: 'button', 'aria-label': WAIT_WORDS.stopName }, WAIT_WORDS.stop);
    stop.addEventListener('click', () => this.#change(undefined));
    const said = isDue ? WAIT_WORDS.due<Node | string>(until) : WAIT_WORDS.later<Node | string>(until);
    const words = element('span', { class: isDue && 'due' }, ...said);
    return [words, ' ', ...(this.#hasButton ? [stop] : [])];
  }

  /** Draws again, because time has passed. */
  refresh(): void {
    this.show(this.#start);
  }
}

/** Draws waits again when they are over, and when the page is looked at again. */
export function watchWaits(waits: readonly WaitView[]): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let woken = 0;
  const refresh = (): void => {
    for (const wait of waits) wait.refresh();
  };
  const plan = (): void => {
    clearTimeout(timer);
    const now = Date.now();
    const ends = waits.flatMap(({ end }) => (end !== undefined && end > now ? [end] : []));
    if (ends.length === 0) return;
    // The clock may have been set back meanwhile.
    const at = Math.max(Math.min(...ends), Math.min(woken, now) + MINUTE);
    timer = setTimeout(() => {
      woken = Date.now();
      refresh();
      say(WAIT_WORDS.dueAloud);
      plan();
    }, at - now);
  };
  addEventListener(WAITS_CHANGED, plan);
  document.addEventListener('visibilitychange', () => {
    if (!document.hidden) refresh();
  });
}
