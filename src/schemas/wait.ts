/** How long a fix takes until it works: nothing, a documented time, or an estimate that is shown as one. */
export type Wait =
  | { kind: 'none' }
  /** `minutes` until looking again first makes sense; undefined where the text has no figure. */
  | { kind: 'documented'; text: string; minutes: number | undefined }
  /** Look after `from`; after `to` it was something else. Both in `unit`; `minutes` and `atMost` are the same in minutes. */
  | { kind: 'estimate'; from: number; to: number; unit: Unit; minutes: number; atMost: number };

export const UNITS = ['minutes', 'hours', 'days'] as const;
export type Unit = (typeof UNITS)[number];

/** What an author writes, as findings tell it. */
export const WAIT = 'none, a documented time with its figure ("up to 30 minutes"), or "estimate: 5 to 60 minutes"';

const MINUTES: Record<Unit, number> = { minutes: 1, hours: 60, days: 24 * 60 };
const ESTIMATE = /^estimate: (\d+) to (\d+) (minutes|hours|days)$/;
const FIGURE = /(\d+(?:\.\d+)?)(?:(?: to | or | ?[-–] ?)\d+)? ?(minute|hour|day)s?\b/;

/** Reads a wait; undefined where it is an estimate without its two figures, the first below the second. */
export function readWait(text: string): Wait | undefined {
  if (text === 'none') return { kind: 'none' };
  if (text.startsWith('estimate')) {
    const [, from, to, unit] = ESTIMATE.exec(text) ?? [];
    if (!unit || Number(from) >= Number(to)) return undefined;
    const counted = unit as Unit;
    return {
      kind: 'estimate',
      from: Number(from),
      to: Number(to),
      unit: counted,
      minutes: Number(from) * MINUTES[counted],
      atMost: Number(to) * MINUTES[counted],
    };
  }
  const [, figure, unit] = FIGURE.exec(text) ?? [];
  return { kind: 'documented', text, minutes: unit ? Number(figure) * MINUTES[`${unit}s` as Unit] : undefined };
}
