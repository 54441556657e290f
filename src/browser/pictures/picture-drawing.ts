/** Draws a picture, and pieces of it, on canvases: the site's policy admits no address of a picture that is not its own. */
import type { ReadWord, Turn } from '../../pictures/protocol.ts';

/** Pixels that a picture is drawn wide and high at most, and the height of a word's piece. */
const MOST_WIDE = 1400;
const MOST_HIGH = 2000;
const PIECE_HIGH = 24;
const MOST_PIECE = 280;
/** Pixels around what is marked. */
const AROUND = 3;

/** A picture as it was turned to be read. */
export type Shown = ImageBitmap | HTMLCanvasElement;

export function turnedPicture(bitmap: ImageBitmap, turned: Turn): Shown {
  if (turned === 0) return bitmap;
  const canvas = document.createElement('canvas');
  const isSideways = turned !== 180;
  canvas.width = isSideways ? bitmap.height : bitmap.width;
  canvas.height = isSideways ? bitmap.width : bitmap.height;
  const context = canvas.getContext('2d');
  context?.translate(canvas.width / 2, canvas.height / 2);
  context?.rotate((turned * Math.PI) / 180);
  context?.drawImage(bitmap, -bitmap.width / 2, -bitmap.height / 2);
  return canvas;
}

/** A picture, with a line around each of its words that were read unsurely. */
export function drawnPicture(bitmap: Shown, unsure: readonly ReadWord[]): HTMLCanvasElement {
  const times = Math.min(1, MOST_WIDE / bitmap.width, MOST_HIGH / bitmap.height);
  const canvas = document.createElement('canvas');
  canvas.width = Math.max(1, Math.round(bitmap.width * times));
  canvas.height = Math.max(1, Math.round(bitmap.height * times));
  const context = canvas.getContext('2d');
  if (!context) return canvas;
  context.drawImage(bitmap, 0, 0, canvas.width, canvas.height);
  context.lineWidth = 2;
  // On light and on dark grounds alike.
  for (const [colour, more] of [
    ['#000', 1],
    ['#ffdc6b', 0],
  ] as const) {
    context.strokeStyle = colour;
    for (const { left, top, width, height } of unsure)
      context.strokeRect(
        left * times - AROUND - more,
        top * times - AROUND - more,
        width * times + 2 * (AROUND + more),
        height * times + 2 * (AROUND + more),
      );
  }
  return canvas;
}

/** What a picture shows of a word. */
export function drawnWord(bitmap: Shown, word: ReadWord): HTMLCanvasElement {
  const [left, top] = [Math.max(0, word.left - AROUND), Math.max(0, word.top - AROUND)];
  const [width, height] = [word.width + 2 * AROUND, word.height + 2 * AROUND];
  const times = Math.min(PIECE_HIGH / height, MOST_PIECE / width);
  const canvas = document.createElement('canvas');
  canvas.width = Math.max(1, Math.round(width * times));
  canvas.height = Math.max(1, Math.round(height * times));
  canvas.getContext('2d')?.drawImage(bitmap, left, top, width, height, 0, 0, canvas.width, canvas.height);
  return canvas;
}
