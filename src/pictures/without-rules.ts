/** Takes frames and rules out of a picture: the engine takes a line of text in a frame for a picture, and passes it over without a word. */
import type { GreyPicture } from './grey.ts';

/** Pixels in one direction that are alike from where on they are a rule: no letter has so long a stroke. */
const LONG = 100;
/** By how much a rule differs from what is on both of its sides, two pixels away, and at most along itself. */
const STANDS_OUT = 12;
const ALIKE = 10;
const ASIDE = 2;

/** The picture with its rules painted over by what is beside them. */
export function withoutRules({ width, height, pixels }: GreyPicture): GreyPicture {
  const clean = Uint8Array.from(pixels);
  // Rows first, then columns: one line after another, of pixels that are `step` apart, with its sides `aside` away.
  paintOver(pixels, clean, height, width, width, 1);
  paintOver(pixels, clean, width, height, 1, width);
  return { width, height, pixels: clean };
}

function paintOver(
  pixels: Uint8Array,
  clean: Uint8Array,
  lines: number,
  length: number,
  line: number,
  step: number,
): void {
  const aside = ASIDE * line;
  for (let number = ASIDE; number < lines - ASIDE; number++) {
    let begun = 0;
    for (let along = 0; along <= length; along++) {
      const at = number * line + along * step;
      const pixel = pixels[at] ?? 0;
      const isRule =
        along < length &&
        Math.abs(pixel - (pixels[at - aside] ?? 0)) > STANDS_OUT &&
        Math.abs(pixel - (pixels[at + aside] ?? 0)) > STANDS_OUT &&
        Math.abs(pixel - (pixels[number * line + begun * step] ?? 0)) < ALIKE;
      if (isRule) continue;
      if (along - begun >= LONG)
        for (let place = begun; place < along; place++) {
          const painted = number * line + place * step;
          clean[painted] = pixels[painted - aside] ?? 0;
        }
      begun = along + (Math.abs(pixel - (pixels[at - aside] ?? 0)) > STANDS_OUT ? 0 : 1);
    }
  }
}
