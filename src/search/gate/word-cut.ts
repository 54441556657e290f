import type { TakenKind } from '../text/reading.ts';

/** A stretch of a text that is taken out: where it starts and ends, and what stands there. */
export type WordCut = readonly [start: number, end: number, kind: TakenKind];

/** A word of a text, or what stands close together. */
export interface Token {
  text: string;
  start: number;
  end: number;
  /** What it is taken out as; undefined while it stays. */
  kind: TakenKind | undefined;
  /** A placeholder. */
  isHole?: boolean;
  /** Private by its place, whatever it looks like. */
  isFirm?: boolean;
}
