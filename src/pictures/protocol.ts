/** What a page and the worker that reads its pictures tell each other: the only file that both share. */

import type { Language, ReaderPart } from './files.ts';

/** Degrees by which a picture is turned clockwise. */
export type Turn = 0 | 90 | 180 | 270;

/** What a page asks for; pictures are read one after another. */
export interface ToPictureWorker {
  number: number;
  /** Red, green, blue and opacity of each pixel, row by row. */
  pixels: Uint8ClampedArray<ArrayBuffer>;
  width: number;
  height: number;
  languages: readonly Language[];
}

/** A word of a picture: as it was read, how sure that is in percent, and where it stands, in pixels of the picture as it is turned. */
export interface ReadWord {
  text: string;
  sure: number;
  left: number;
  top: number;
  width: number;
  height: number;
}

export interface ReadPicture {
  text: string;
  words: ReadWord[];
  /** By how much it was turned to be read. */
  turned: Turn;
}

export type FromPictureWorker =
  /** Bytes that have come of what reads, and of all of it, as hosts send them. */
  | { type: 'loading'; loaded: number; whole: number }
  | { type: 'reading'; number: number; percent: number }
  | {
      type: 'read';
      number: number;
      picture: ReadPicture /** Groups of files that were used: see `files.ts`. */;
      used: ReaderPart[];
    }
  /** `part`: what reads could not be loaded; `memory`: it did not get through with this picture. */
  | { type: 'failed'; number: number; why: 'part' | 'memory' };
