/**
 * Characters of text on a printed page: measured, 1,490 to 1,540 on pages with every section open and 1,940 to 1,990 in lists
 * and tables, on A4 and a tenth less on Letter (`tests/content/print-length.spec.ts` counts the pages).
 */
const PER_PAGE = { folds: 1500, lists: 1960 };

/** On about how many pages a text prints. */
export function printPages(characters: number, kind: keyof typeof PER_PAGE): number {
  return Math.ceil(Number((characters / PER_PAGE[kind]).toPrecision(2)));
}
