/** The page in place of one that cannot be loaded and is not on the device. */
import type { Sentence } from '../sentence.ts';

export const NOT_KEPT_WORDS = {
  title: 'Not on this device',
  description: 'This page could not be loaded, and this device has not kept it.',
  heading: 'This page is not on this device',
  summary: 'It could not be loaded now, and this device has not kept it. Load it again when there is a connection.',
  further: ((part) => [
    'The search and the pages that you have opened work without one. ',
    part('about', 'What this device keeps'),
    ' can be more. Or go to the ',
    part('home', 'home page'),
    '.',
  ]) satisfies Sentence<'about' | 'home'>,
};
