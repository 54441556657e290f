/** Reads a picture with whatever recognises letters: prepared first, and turned where nothing can be read as it came. Pure. */
import { textInColumns } from './columns.ts';
import type { GreyPicture } from './grey.ts';
import { asPgm, prepared } from './prepare.ts';
import type { ReadPicture, ReadWord, Turn } from './protocol.ts';

/** What tesseract.js gives, as far as it is used here. */
export interface Recognised {
  text: string;
  blocks: { paragraphs: { lines: { words: RecognisedWord[] }[] }[] }[] | null;
}
interface RecognisedWord {
  text: string;
  confidence: number;
  bbox: { x0: number; y0: number; x1: number; y1: number };
}
/** Takes a picture as a file of grey values. */
export type Recognise = (file: Uint8Array) => Promise<Recognised>;

/** As it came, upside down, on either side. */
const TURNS: readonly Turn[] = [0, 180, 90, 270];
/** A word that is sure by so many percent was read, if it has so many letters; so large a part of all words has to be. */
const SURE = 70;
const LETTERS = /[\p{L}\p{N}]{3}/u;
const MOSTLY = 0.5;

/** The text of a picture with its words; of four ways to hold it, the first in which it is legible, else the one that says most. */
export async function readPicture(picture: GreyPicture, recognise: Recognise): Promise<ReadPicture> {
  let best: ReadPicture = { text: '', words: [], turned: 0 };
  for (const turned of TURNS) {
    const upright = turnedBy(picture, turned);
    const ready = prepared(upright);
    const { text, blocks } = await recognise(asPgm(ready));
    const lines = (blocks ?? [])
      .flatMap(({ paragraphs }) => paragraphs.flatMap(({ lines }) => lines))
      .map(({ words }) => words.map((word) => placed(word, ready.width / upright.width)));
    const words = lines.flat();
    const read = { text: saidOnly(textInColumns(lines) ?? text), words, turned };
    if (isLegible(words)) return read;
    if (saying(words) > saying(best.words)) best = read;
  }
  // A few marks that look like letters are no text.
  return saying(best.words) > 0 ? best : { ...best, text: '' };
}

/** What the side of a frame is read as, at either end of a line. */
const SIDES = /^(?:\S{1,2} )?\|\s+|\s+\|$/g;

/** A text without what is none: the sides of a frame, and lines that the edge of a window or a shadow is read as. */
const saidOnly = (text: string): string =>
  text
    .split('\n')
    .map((line) => line.replace(SIDES, ''))
    .filter((line) => !line.trim() || /[\p{L}\p{N}]/u.test(line))
    .join('\n')
    .trim();

const isSure = ({ text, sure }: ReadWord): boolean => sure >= SURE && LETTERS.test(text);
const saying = (words: readonly ReadWord[]): number => words.filter(isSure).length;
/** Whether it can be read as it is held: most of its longer words are sure. */
const isLegible = (words: readonly ReadWord[]): boolean =>
  saying(words) > 0 && saying(words) >= MOSTLY * words.filter(({ text }) => LETTERS.test(text)).length;

/** The picture turned clockwise. */
export function turnedBy(picture: GreyPicture, degrees: Turn): GreyPicture {
  const { width, height, pixels } = picture;
  if (degrees === 0) return picture;
  const turned = new Uint8Array(pixels.length);
  if (degrees === 180) return { width, height, pixels: turned.map((_, at) => pixels[pixels.length - 1 - at] ?? 0) };
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      const at = degrees === 90 ? x * height + height - 1 - y : (width - 1 - x) * height + y;
      turned[at] = pixels[y * width + x] ?? 0;
    }
  return { width: height, height: width, pixels: turned };
}

/** A word with its place in the picture as it is turned, of which what was read is so many times as large. */
function placed({ text, confidence, bbox: { x0, y0, x1, y1 } }: RecognisedWord, times: number): ReadWord {
  return {
    text,
    sure: confidence,
    left: x0 / times,
    top: y0 / times,
    width: (x1 - x0) / times,
    height: (y1 - y0) / times,
  };
}
