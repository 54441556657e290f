/** Names of what reads pictures, by the key under which it is kept on the device. */
import { PICTURE_LANGUAGES } from './pictures.ts';

const ofLanguages = Object.entries(PICTURE_LANGUAGES).map(([key, name]) => [
  `~letters-${key}`,
  `Picture reader, ${name}`,
]);

export const READER_NAMES: Record<string, string> = {
  '~reader': 'Picture reader',
  '~reader-plain': 'Picture reader for older processors',
  ...Object.fromEntries(ofLanguages),
};
