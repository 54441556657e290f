/** On the page about a large site: the choice to search one product alone, in its index loaded whole. */
import { LOCALE } from './locale.ts';

/** As few digits as tell a reader what it costs. */
function size(bytes: number): string {
  const [unit, amount] = bytes < 1e6 ? ['kilobyte', bytes / 1e3] : ['megabyte', bytes / 1e6];
  const style = { style: 'unit', unit, maximumSignificantDigits: 2 } as const;
  return new Intl.NumberFormat(LOCALE, style).format(amount);
}

export const PRODUCT_INDEX_WORDS = {
  offer:
    'You can also search one product alone, with its whole index on your device. Then no request depends on what you type, and the host learns nothing of it. This is kept for your next visits until you press the same button again:',
  choose: (product: string, bytes: number) => `Search ${product} only, with its whole index (${size(bytes)})`,
  tooLarge: (product: string) => `${product}: its index is too large to be loaded whole.`,
  loading: (product: string) => `Loading the index of ${product} …`,
  chosen: (product: string) =>
    `From now on, only ${product} is searched, and the host learns nothing of what you type.`,
  all: 'All products are searched again.',
  failed: (product: string) => `The index of ${product} could not be loaded or kept. Nothing has changed.`,
  unlisted: 'The list of indexes could not be loaded. Load this page again to choose one.',
};
