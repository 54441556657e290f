/**
 * What a picture of an error becomes before it is read: dark on light, its lighting evened, its text as high as the reader reads
 * best. Pure, and on plain bytes, so that the terminal and a browser prepare alike. Each step stands here because it pays: `npm run bench:images`.
 */

import type { GreyPicture } from './grey.ts';
import { withoutRules } from './without-rules.ts';

/** How high a line of text, from its highest to its lowest letter, is read best, in pixels. */
const BEST_HEIGHT = 16;
/** Text below this height is made twice as large at least: what is measured of lines that stand close is too much. */
const LARGE = 26;
/** A picture is made at most so much larger, and no larger than so many pixels. */
const MOST_TIMES = 3;
const MOST_PIXELS = 16_000_000;
/** Steps of brightness from one pixel to the next that are an edge of a letter, and how many a row of text has at least. */
const EDGE = 40;
const EDGES_OF_TEXT = 8;

/** The picture that is read in place of another. */
export function prepared(picture: GreyPicture): GreyPicture {
  const light = withoutRules(evenlyLit(darkOnLight(picture)));
  const times = timesLarger(light);
  return times === 1 ? light : enlarged(light, times);
}

/** Pixels around one whose mean says how bright the ground is there. */
const GROUND = 24;
/** Pixels of a square that is looked at to learn of what kind a picture is, and between two that are looked at. */
const SQUARE = 48;
const LOOKED_AT = 4;
/** Where the ground differs by less from place to place, it is even. */
const UNEVEN = 60;
/** Of two squares side by side that differ by less, the ground is the same; so large a part of them on a screen, at least. */
const STILL = 3;
const MOSTLY_STILL = 0.6;

/** The picture as if its ground were equally bright everywhere: each pixel compared with the mean of what is around it. */
export function evenlyLit(picture: GreyPicture): GreyPicture {
  if (!isUneven(picture)) return picture;
  const { width, height, pixels } = picture;
  // Differences of two sums are right also where these have gone over the largest number.
  const sums = new Uint32Array((width + 1) * (height + 1));
  for (let y = 0; y < height; y++) {
    let row = 0;
    for (let x = 0; x < width; x++) {
      row += pixels[y * width + x] ?? 0;
      sums[(y + 1) * (width + 1) + x + 1] = (sums[y * (width + 1) + x + 1] ?? 0) + row;
    }
  }
  const even = new Uint8Array(pixels.length);
  for (let y = 0; y < height; y++) {
    const [top, bottom] = [Math.max(0, y - GROUND), Math.min(height, y + GROUND)];
    for (let x = 0; x < width; x++) {
      const [left, right] = [Math.max(0, x - GROUND), Math.min(width, x + GROUND)];
      const at = (column: number, line: number) => sums[line * (width + 1) + column] ?? 0;
      const sum = (at(right, bottom) - at(left, bottom) - at(right, top) + at(left, top)) >>> 0;
      const mean = sum / ((right - left) * (bottom - top));
      even[y * width + x] = Math.min(255, (235 * (pixels[y * width + x] ?? 0)) / Math.max(1, mean));
    }
  }
  return { width, height, pixels: even };
}

/** The value below which a part of some values lies, which are sorted here. */
function quantile(values: number[], part: number): number {
  values.sort((one, other) => one - other);
  return values[Math.floor(part * (values.length - 1))] ?? 0;
}

/** How bright the ground of each square of a picture is, in rows: the brighter of the pixels that are looked at. */
function groundsOf({ width, height, pixels }: GreyPicture): number[][] {
  const rows: number[][] = [];
  for (let top = 0; top + SQUARE <= height; top += SQUARE) {
    const row: number[] = [];
    for (let left = 0; left + SQUARE <= width; left += SQUARE) {
      const seen: number[] = [];
      for (let y = top; y < top + SQUARE; y += LOOKED_AT)
        for (let x = left; x < left + SQUARE; x += LOOKED_AT) seen.push(pixels[y * width + x] ?? 0);
      row.push(quantile(seen, 0.85));
    }
    rows.push(row);
  }
  return rows;
}

/**
 * Whether the ground changes little by little, as a lamp or a shadow makes it. On a screen it is the same from one square to the next, or
 * another one at once.
 */
function isUneven(picture: GreyPicture): boolean {
  const grounds = groundsOf(picture);
  const all = grounds.flat();
  if (quantile(all, 0.95) - quantile(all, 0.05) < UNEVEN) return false;
  const steps = grounds.flatMap((row) => row.slice(1).map((ground, place) => Math.abs(ground - (row[place] ?? 0))));
  return steps.filter((step) => step < STILL).length < MOSTLY_STILL * steps.length;
}

/** Below this mean a picture is a dark one. A photograph of a light screen in a dim room is a middle grey. */
const DARK = 112;

/** Light text on a dark ground is inverted. */
export function darkOnLight(picture: GreyPicture): GreyPicture {
  let sum = 0;
  for (const pixel of picture.pixels) sum += pixel;
  if (sum >= DARK * picture.pixels.length) return picture;
  return { ...picture, pixels: picture.pixels.map((pixel) => 255 - pixel) };
}

/**
 * How high lines of text are, in pixels: the median of stretches of rows in which brightness changes as often as in text. Undefined
 * where there are none.
 */
export function textHeight({ width, height, pixels }: GreyPicture): number | undefined {
  const heights: number[] = [];
  let begun = -1;
  for (let y = 0; y <= height; y++) {
    let edges = 0;
    if (y < height)
      for (let x = 1, at = y * width + 1; x < width; x++, at++)
        if (Math.abs((pixels[at] ?? 0) - (pixels[at - 1] ?? 0)) > EDGE) edges++;
    if (edges >= EDGES_OF_TEXT) {
      if (begun < 0) begun = y;
    } else if (begun >= 0) {
      if (y - begun >= 4) heights.push(y - begun);
      begun = -1;
    }
  }
  return heights.sort((a, b) => a - b)[heights.length >> 1];
}

/** How much larger a picture is to be, in halves. */
function timesLarger(picture: GreyPicture): number {
  const height = textHeight(picture);
  const wanted = height === undefined ? 2 : Math.max(height < LARGE ? 2 : 1, BEST_HEIGHT / height);
  const room = Math.sqrt(MOST_PIXELS / (picture.width * picture.height));
  return Math.max(1, Math.round(Math.min(wanted, MOST_TIMES, room) * 2) / 2);
}

/** A picture so many times as large, its pixels between those that were there (bilinear). */
function enlarged({ width, height, pixels }: GreyPicture, times: number): GreyPicture {
  const [wide, high] = [Math.round(width * times), Math.round(height * times)];
  const made = new Uint8Array(wide * high);
  for (let y = 0; y < high; y++) {
    const from = Math.min(height - 1, Math.max(0, (y + 0.5) / times - 0.5));
    const [top, down] = [Math.floor(from), from % 1];
    const upper = top * width;
    const lower = Math.min(height - 1, top + 1) * width;
    for (let x = 0; x < wide; x++) {
      const beside = Math.min(width - 1, Math.max(0, (x + 0.5) / times - 0.5));
      const left = Math.floor(beside);
      const right = Math.min(width - 1, left + 1);
      const part = beside % 1;
      const above = (pixels[upper + left] ?? 0) * (1 - part) + (pixels[upper + right] ?? 0) * part;
      const below = (pixels[lower + left] ?? 0) * (1 - part) + (pixels[lower + right] ?? 0) * part;
      made[y * wide + x] = above * (1 - down) + below * down;
    }
  }
  return { width: wide, height: high, pixels: made };
}

/** The picture as a file of grey values (PGM), which the reader takes. */
export function asPgm({ width, height, pixels }: GreyPicture): Uint8Array {
  const head = new TextEncoder().encode(`P5\n${width} ${height}\n255\n`);
  const file = new Uint8Array(head.length + pixels.length);
  file.set(head);
  file.set(pixels, head.length);
  return file;
}
