/** What the page about the site says of the copy that is read without a network. Sizes come from the build. */
import { LOCALE } from './locale.ts';

interface Size {
  files: number;
  wire: number;
  stored: number;
}

const day = (date: number) => new Intl.DateTimeFormat(LOCALE, { dateStyle: 'long' }).format(date);
const megabytes = (bytes: number) =>
  new Intl.NumberFormat(LOCALE, { style: 'unit', unit: 'megabyte', maximumFractionDigits: 1 }).format(bytes / 1e6);
const count = (files: number) => new Intl.NumberFormat(LOCALE).format(files);

export const COPY_WORDS = {
  whole: (date: number, { stored }: Size) =>
    `This device keeps a copy of the whole site as it was on ${day(date)} (${megabytes(stored)}). It works without a network.`,
  part: ({ wire }: Size) =>
    `This device keeps the pages that you open. The whole site, for use without a network, is ${megabytes(wire)} to load.`,
  keepWhole: 'Keep the whole site',
  keeping: 'Keeping the whole site …',
  shell: (date: number, { stored }: Size, site: Size) =>
    `This device keeps the search as it was on ${day(date)} (${megabytes(stored)}) and the pages that you open. They work without a network. The whole site would be ${megabytes(site.wire)} to load; you can keep all pages of a product:`,
  partOfShell: ({ wire }: Size) =>
    `This device keeps the pages that you open. The search, for use without a network, is ${megabytes(wire)} to load.`,
  keepShell: 'Keep the search',
  keepingShell: 'Keeping the search …',
  failed:
    'The copy for use without a network could not be made: not every file came as it was published. The next page that you open tries again.',
  offered: (product: string, { files, wire }: Size) => `${product}: ${count(files)} files, ${megabytes(wire)} to load.`,
  keep: (product: string) => `Keep ${product}`,
  loading: (product: string, { files, wire }: Size) =>
    `${product} is being loaded: ${count(files)} files, ${megabytes(wire)}.`,
  progress: (product: string) => `How much of ${product} is here`,
  cancel: (product: string) => `Stop, and remove ${product}`,
  stopped: (product: string, { files, kept }: Size & { kept: number }) =>
    `${product} is not whole: ${count(kept)} of ${count(files)} files are here.`,
  goOn: (product: string) => `Go on with ${product}`,
  kept: (product: string, { stored }: Size) => `${product} is kept whole (${megabytes(stored)}).`,
  remove: (product: string) => `Remove ${product}`,
} as const;
