/** What a page says of the copy that is read without a network. */
import { LOCALE } from './locale.ts';

export const OFFLINE_WORDS = {
  copyOf: (date: number) =>
    `No connection. Offline copy of ${new Intl.DateTimeFormat(LOCALE, { dateStyle: 'long' }).format(date)}.`,
  newVersion: 'There is a newer version of this site.',
  reload: 'Load the new version',
} as const;
