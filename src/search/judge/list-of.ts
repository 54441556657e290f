/** The list that a pasted text is, if it is one. */
import type { CatalogueEntry } from '../index/catalogue.ts';
import type { CatalogueIndex } from '../index/index-site.ts';
import { isGenericCode } from '../text/codes.ts';
import { FITS_FROM, IN_ONE_LINE, MESSAGE_GRAM } from './evidence-weights.ts';
import type { Fit, Verdict } from './fit.ts';
import { groupLines, type Listed, type Named } from './group-lines.ts';
import { templateOf } from './template.ts';

/** The list that a text is. */
export interface ListedText extends Listed {
  /** Of the entries that its groups name, in their order; behind them, those that share the message of one. */
  positions: number[];
}

/** Lines of a text by entry, samples as typed; without groups where it is no list, or is about `best`, which no line says alone. */
export function listOf(
  index: CatalogueIndex,
  typed: string,
  judged: Pick<Verdict, 'fits' | 'fitsOfLine'>,
  best: Fit | undefined,
): ListedText {
  const top = best ?? judged.fits[0];
  let inOneLine = 0;
  const alike = new Set<number>();
  const nameOf = (line: string) => {
    const fits = judged.fitsOfLine(line);
    for (const { message, bits } of fits) if (message === top?.message) inOneLine = Math.max(inOneLine, bits);
    return clearlyNamed(index, fits, alike);
  };
  const { groups, errors } = groupLines(typed, nameOf);
  if (top?.clear && inOneLine < IN_ONE_LINE * top.bits) return { groups: [], errors: 0, positions: [] };
  const positions = groups.flatMap(({ entry }) =>
    entry === null ? [] : index.entries.findIndex(({ id }) => id === entry),
  );
  return { groups, errors, positions: [...new Set([...positions, ...alike])] };
}

/**
 * The entry that a line is clearly about; of several that share its text, the general one: words of an object or a task are no
 * surroundings, and lines that say the same are about one entry. Tells the others to `shared`.
 */
function clearlyNamed(index: CatalogueIndex, fits: readonly Fit[], shared: Set<number>): Named | null {
  const first = fits.find(({ clear }) => clear);
  const isGeneric = (code: string) => isGenericCode(code, index.vocabulary);
  const alike = fits.filter(
    ({ clear, message, codes }) => clear && message === first?.message && codes.every(isGeneric),
  );
  const rank = ({ position }: Fit) => index.order[position] as number;
  const [top = first] = first?.codes.every(isGeneric) ? alike.sort((a, b) => rank(a) - rank(b)) : [];
  const template = templateOf(top?.message ?? '', index.vocabulary);
  // A line of JSON that holds a generic code names nothing by itself.
  if (!top || !(top.isSpecific || template.wraps)) return null;
  for (const { position } of alike) shared.add(position);
  const { id } = index.entries[top.position] as CatalogueEntry;
  const beginning = template.parts.find(({ length }) => length >= MESSAGE_GRAM);
  const isWhole = !top.message || top.wholeShare >= FITS_FROM || beginning?.startsWith(top.grams[0] ?? ' ');
  const isStatus = template.status !== undefined && top.codes.every(isGeneric);
  return { entry: id, by: isWhole ? (top.message ?? top.codes[0]) : undefined, isStatus };
}
