import type { CatalogueIndex } from './index/index-site.ts';
import type { Fit } from './judge/fit.ts';
import { isGenericCode } from './text/codes.ts';
import type { Note } from './text/reason.ts';
import { TIE } from './text/weights.ts';

/**
 * The entries that cannot be told apart at the top: one is the best match, several are a choice. Where the text has a code
 * that nobody claims, only an entry with a code of its own in it can be sure.
 */
export function choice(
  fits: readonly Fit[],
  unknownCodes: readonly string[],
  { vocabulary }: CatalogueIndex,
  note: Note | undefined,
): Fit[] {
  const top = fits[0];
  if (!top?.clear) note?.(top ? { kind: 'unclear', position: top.position } : { kind: 'noEvidence' });
  if (!top?.clear) return [];
  if (unknownCodes.length > 0 && top.codes.every((code) => isGenericCode(code, vocabulary))) {
    note?.({ kind: 'unknownCode', codes: unknownCodes });
    return [];
  }
  const chosen = fits.filter((fit) => fit.fits && fit.score >= top.score * TIE);
  if (chosen.length > 1) note?.({ kind: 'alike', positions: chosen.map(({ position }) => position) });
  return chosen;
}
