import { redacted } from '../search/gate/decided.ts';
import type { Piece } from '../search/redact/piece.ts';
import type { TakenKind } from '../search/text/reading.ts';

/** One line of `redact --json`: a stable public interface. */
export interface RedactedLine {
  text: string;
  /** What was taken out, by kind, in the order of its first place in the text. */
  removed: { kind: TakenKind; count: number }[];
}

/** A text as it may leave, of its pieces. */
export function redactedLine(pieces: readonly Piece[]): RedactedLine {
  const counts = new Map<TakenKind, number>();
  for (const piece of pieces) if (typeof piece !== 'string') counts.set(piece.kind, (counts.get(piece.kind) ?? 0) + 1);
  return { text: redacted(pieces), removed: [...counts].map(([kind, count]) => ({ kind, count })) };
}
