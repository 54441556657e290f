import type { TakenKind } from '../text/reading.ts';

/** A stretch of a text that is taken out: where it starts and ends, and what stands there. */
export type WordCut = readonly [start: number, end: number, kind: TakenKind];
