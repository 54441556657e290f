import { expect, test } from '@playwright/test';
import type { GreyPicture } from '../../../src/pictures/grey.ts';
import { darkOnLight, evenlyLit } from '../../../src/pictures/prepare.ts';
import { withoutRules } from '../../../src/pictures/without-rules.ts';

const [WIDTH, HEIGHT] = [400, 240];
const GROUND = 30;
/** A picture of what a function says of each pixel. */
const pictureOf = (pixel: (x: number, y: number) => number): GreyPicture => ({
  width: WIDTH,
  height: HEIGHT,
  pixels: Uint8Array.from({ length: WIDTH * HEIGHT }, (_, at) => pixel(at % WIDTH, Math.floor(at / WIDTH))),
});
const inFrame = (x: number, y: number) =>
  (y === 40 && x >= 50 && x < 350) || (x === 50 && y >= 40 && y < 200) || (y === 199 && x >= 50 && x < 350);

test('frames and rules are painted over, strokes of letters stay', () => {
  const isStroke = (x: number, y: number) => x >= 100 && x < 130 && y >= 100 && y < 102;
  const clean = withoutRules(pictureOf((x, y) => (inFrame(x, y) ? 200 : isStroke(x, y) ? 220 : GROUND)));
  const left = clean.pixels.reduce((count, pixel) => count + Number(pixel !== GROUND), 0);
  // Where two rules meet, a corner may stay.
  expect(left).toBeGreaterThanOrEqual(60);
  expect(left).toBeLessThanOrEqual(62);
  expect(clean.pixels[100 * WIDTH + 110]).toBe(220);
});

test('a ground with a fill of another colour is that of a screen, and stays; a shadow across it is evened', () => {
  const screen = pictureOf((x, y) => (x > 200 && y > 100 ? 90 : 240));
  expect(evenlyLit(screen)).toBe(screen);
  const photo = pictureOf((x, y) => 80 + (150 * x) / WIDTH + (y % 3));
  expect(evenlyLit(photo)).not.toBe(photo);
});

test('dark letters on a ground of a middle grey are not inverted, light ones on a dark ground are', () => {
  const isInk = (x: number, y: number) => x % 8 < 2 && y % 20 < 10;
  const dark = pictureOf((x, y) => (isInk(x, y) ? 20 : 140));
  expect(darkOnLight(dark)).toBe(dark);
  const light = pictureOf((x, y) => (isInk(x, y) ? 240 : 60));
  expect(darkOnLight(light)).not.toBe(light);
});
