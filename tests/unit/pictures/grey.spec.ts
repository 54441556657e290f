import { expect, test } from '@playwright/test';
import { greyOf } from '../../../src/pictures/grey.ts';

const greys = (...pixels: [red: number, green: number, blue: number, opacity: number][]) => [
  ...greyOf(Uint8ClampedArray.from(pixels.flat()), pixels.length, 1).pixels,
];

test('black and white stay, and green is brighter than red, red than blue, as to the eye', () => {
  expect(greys([0, 0, 0, 255], [255, 255, 255, 255])).toEqual([0, 255]);
  const [red = 0, green = 0, blue = 0] = greys([255, 0, 0, 255], [0, 255, 0, 255], [0, 0, 255, 255]);
  expect(green).toBeGreaterThan(red);
  expect(red).toBeGreaterThan(blue);
});

test('what is see-through is white, as the page on which such a picture was made', () => {
  expect(greys([0, 0, 0, 0], [255, 255, 255, 0])).toEqual([255, 255]);
  const [half = 0] = greys([0, 0, 0, 128]);
  expect(Math.abs(half - 127)).toBeLessThan(2);
});

test('it has as many rows and columns as before', () => {
  expect(greyOf(new Uint8ClampedArray(4 * 6), 3, 2)).toMatchObject({ width: 3, height: 2 });
  expect(greyOf(new Uint8ClampedArray(4 * 6), 3, 2).pixels).toHaveLength(6);
});
