/** What is said of pictures of errors, while they are read and of what was read. */
import { formatNumber } from '../format-number.ts';
import { READER_MISSING } from './box-picture.ts';

const megabytes = (bytes: number) => formatNumber(Math.round(bytes / 1e5) / 10);
const words = (count: number) => (count === 1 ? 'one word' : `${formatNumber(count)} words`);

export const PICTURE_WORDS = {
  label: READER_MISSING.label,
  /** Of the one that is being read; `name` is that of its file. */
  title: (at: number, count: number, name: string) =>
    `${count > 1 ? `Picture ${formatNumber(at)} of ${formatNumber(count)}` : 'Picture'}${name ? `: ${name}` : ''}`,
  stays: 'It is read on this device, is sent nowhere, and is kept nowhere.',
  opening: 'Opening the picture …',
  waits: 'It is read after the ones before it.',
  loading: (loaded: number, whole: number) =>
    `Loading the picture reader, once: ${megabytes(loaded)} of ${megabytes(whole)} MB`,
  reading: (percent: number) => `Reading the picture: ${formatNumber(percent)} %`,
  progress: 'How far the picture is read',
  cancel: 'Cancel',
  clear: 'Clear picture and text',
  close: 'Close',
  drawn: (name: string) => `The picture that was read${name ? `, ${name}` : ''}`,
  read: 'The text stands in the box, where you can mend it.',
  withheld: 'You have typed something else meanwhile.',
  useText: 'Search for the text of the picture',
  putBack: 'Put back what you had typed',
  largerView: 'Show the picture larger',
  smallerView: 'Show the picture smaller',
  turned: 'The picture was turned to be read.',
  animated: 'The picture is animated: only its first frame was read.',
  smaller: 'The picture is very large, and was read at a smaller size.',
  unsure: 'These words were read unsurely; press one to mend it:',
  toCheck: (count: number) => `${words(count)} to check`,
  /** Of a word that stands beside what the picture shows of it. */
  mend: (word: string) => `Mend ${word}`,
  heardRead: (count: number, unsure: number) =>
    `Read ${words(count)}${unsure > 0 ? `, ${unsure === 1 ? 'one of them' : `${formatNumber(unsure)} of them`} unsurely` : ''}.`,
  others: 'Pictures',
  other: (at: number, name: string) => `Picture ${formatNumber(at)}${name ? `: ${name}` : ''}`,
  states: { waiting: 'waits', reading: 'is being read', read: 'read', failed: 'not read' },
  tooMany: (most: number, count: number) =>
    `${formatNumber(count)} pictures are more than are read at once: these are the first ${formatNumber(most)}.`,
  notAll: 'Files that are not pictures were left out.',
  /** `bytes` to load; `name` of the language. */
  alsoRead: (name: string, bytes: number) => `Read again with the letters of ${name} (${megabytes(bytes)} MB)`,
  failures: {
    other:
      'This file is no picture that can be read. Give a PNG, JPEG, WebP, GIF or BMP picture, or a file of text; or paste the text of the error.',
    broken:
      'This picture cannot be opened: its file is broken or not whole. Take it again, or paste the text of the error.',
    heic: 'This browser cannot open pictures in the HEIC format of phones. Take a screenshot of it, or send it as JPEG, and give that.',
    large:
      'This picture is too large to be opened. Cut it to the part with the error, or take a screenshot of that part, and give that.',
    empty:
      'No text was found in this picture. Take it closer, straight and in even light, or cut it to the error; or type a few words of the error.',
    memory:
      'This device did not get through with the picture: most likely there is too little memory. Close other pages, or cut the picture to the error, and try again.',
    cancelled: 'Cancelled. Nothing of the picture is kept.',
    part: READER_MISSING.said,
  },
  retry: READER_MISSING.retry,
};

/** Names of the languages whose letters can be read. */
export const PICTURE_LANGUAGES = { deu: 'German', fra: 'French', spa: 'Spanish', nld: 'Dutch' };
