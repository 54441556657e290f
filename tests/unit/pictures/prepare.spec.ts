import { expect, test } from '@playwright/test';
import type { GreyPicture } from '../../../src/pictures/grey.ts';
import { asPgm, darkOnLight, evenlyLit, prepared, textHeight } from '../../../src/pictures/prepare.ts';

const WIDTH = 200;
/** A ground with lines of strokes as high as text of a size, one below the other. */
function striped(height: number, { ground = 240, ink = 20, lines = 5, shade = 0 } = {}): GreyPicture {
  const pitch = 2 * height;
  const pixels = new Uint8Array(WIDTH * pitch * lines);
  for (let y = 0; y < pitch * lines; y++)
    for (let x = 0; x < WIDTH; x++) {
      const isInk = y % pitch >= height / 2 && y % pitch < height / 2 + height && x % 6 < 2;
      const light = 1 - (shade * x) / WIDTH;
      pixels[y * WIDTH + x] = (isInk ? ink : ground) * light;
    }
  return { width: WIDTH, height: pitch * lines, pixels };
}
const mean = ({ pixels }: GreyPicture) => pixels.reduce((sum, pixel) => sum + pixel, 0) / pixels.length;

test('light text on a dark ground becomes dark on light, and what is so already stays', () => {
  const dark = striped(10, { ground: 10, ink: 220 });
  expect(mean(dark)).toBeLessThan(128);
  expect(mean(darkOnLight(dark))).toBeGreaterThan(128);
  const light = striped(10);
  expect(darkOnLight(light)).toBe(light);
});

test('the height of text is told from the rows in which brightness changes often', () => {
  for (const height of [8, 12, 20, 40]) expect(textHeight(striped(height))).toBe(height);
  expect(textHeight({ width: 50, height: 50, pixels: new Uint8Array(2500).fill(200) })).toBeUndefined();
});

test('small text is made larger, large text stays, and no picture grows beyond what a phone can hold', () => {
  expect(prepared(striped(8)).width).toBe(2 * WIDTH);
  expect(prepared(striped(20)).width).toBe(2 * WIDTH);
  expect(prepared(striped(30)).width).toBe(WIDTH);
  const huge = { width: 8000, height: 5000, pixels: new Uint8Array(40_000_000).fill(255) };
  expect(prepared(huge).width).toBe(8000);
});

test('a shadow over one side is taken away, and a screen, which has none, stays as it is', () => {
  const screen = striped(10);
  expect(evenlyLit(screen)).toBe(screen);
  const even = evenlyLit(striped(10, { shade: 0.6 }));
  const column = (x: number) => {
    let brightest = 0;
    for (let y = 30; y < even.height - 30; y++) brightest = Math.max(brightest, even.pixels[y * WIDTH + x] ?? 0);
    return brightest;
  };
  expect(Math.abs(column(40) - column(160))).toBeLessThan(25);
});

test('what is handed to the reader is a file of grey values that says how large it is', () => {
  const file = asPgm({ width: 2, height: 1, pixels: Uint8Array.of(7, 200) });
  expect(new TextDecoder().decode(file.subarray(0, 11))).toBe('P5\n2 1\n255\n');
  expect([...file.subarray(11)]).toEqual([7, 200]);
});
