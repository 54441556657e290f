/** What a page says of the copy that is read without a network. */
import { LOCALE } from './locale.ts';

const day = (date: number) => new Intl.DateTimeFormat(LOCALE, { dateStyle: 'long' }).format(date);
const megabytes = (bytes: number) =>
  new Intl.NumberFormat(LOCALE, { style: 'unit', unit: 'megabyte', maximumFractionDigits: 1 }).format(bytes / 1e6);

export const OFFLINE_WORDS = {
  copyOf: (date: number) => `No connection. Offline copy of ${day(date)}.`,
  newVersion: 'There is a newer version of this site.',
  reload: 'Load the new version',
  whole: (date: number, bytes: number) =>
    `This device keeps a copy of the whole site as it was on ${day(date)} (${megabytes(bytes)}). It works without a network.`,
  part: (bytes: number) =>
    `This device keeps the pages that you open. The whole site, for use without a network, is ${megabytes(bytes)}.`,
  keepWhole: 'Keep the whole site',
  keeping: 'Keeping the whole site …',
} as const;
