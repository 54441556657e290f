import { expect, test } from '@playwright/test';
import fc from 'fast-check';
import type { GreyPicture } from '../../../src/pictures/grey.ts';
import type { Turn } from '../../../src/pictures/protocol.ts';
import { type Recognised, readPicture, turnedBy } from '../../../src/pictures/read-picture.ts';

const pictures = fc
  .tuple(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 12 }))
  .chain(([width, height]) =>
    fc
      .uint8Array({ minLength: width * height, maxLength: width * height })
      .map((pixels): GreyPicture => ({ width, height, pixels })),
  );
const plain = ({ width, height, pixels }: GreyPicture) => ({ width, height, pixels: [...pixels] });

test('four quarter turns, two halves, and a turn with the one back bring every picture back', () => {
  fc.assert(
    fc.property(pictures, (picture) => {
      const by = (...turns: Turn[]) => plain(turns.reduce((turned, turn) => turnedBy(turned, turn), picture));
      for (const turns of [[90, 90, 90, 90], [180, 180], [90, 270], [0]] as Turn[][])
        expect(by(...turns)).toEqual(plain(picture));
      expect(by(90, 90)).toEqual(by(180));
      expect(by(90, 180)).toEqual(by(270));
    }),
  );
});

test('a turn is clockwise: what stood at the top left stands at the top right', () => {
  const picture = { width: 3, height: 2, pixels: Uint8Array.of(1, 2, 3, 4, 5, 6) };
  expect(plain(turnedBy(picture, 90))).toEqual({ width: 2, height: 3, pixels: [4, 1, 5, 2, 6, 3] });
});

/** As large as none of its turns is but the half. */
const PICTURE: GreyPicture = { width: 400, height: 300, pixels: new Uint8Array(400 * 300).fill(220) };

/** What is recognised of words, each with how sure it is. */
const recognised = (words: Record<string, number>): Recognised => ({
  text: `${Object.keys(words).join(' ')}\n`,
  blocks: [
    {
      paragraphs: [
        {
          lines: [
            {
              words: Object.entries(words).map(([text, confidence], at) => ({
                text,
                confidence,
                bbox: { x0: 100 * at, y0: 20, x1: 100 * at + 80, y1: 50 },
              })),
            },
          ],
        },
      ],
    },
  ],
});

/** Reads a picture of which a recogniser says these, one after another. */
async function readWith(...answers: Recognised[]) {
  const sizes: string[] = [];
  const read = await readPicture(PICTURE, async (file) => {
    sizes.push(new TextDecoder().decode(file.subarray(0, 20)).split('\n')[1] ?? '');
    return answers[sizes.length - 1] ?? recognised({});
  });
  return { ...read, tries: sizes.length, sizes };
}

test('a picture that is legible as it came is read once', async () => {
  const { text, turned, tries } = await readWith(recognised({ Access: 95, is: 30, denied: 90 }));
  expect({ text, turned, tries }).toEqual({ text: 'Access is denied', turned: 0, tries: 1 });
});

test('one that is not is turned: upside down, then on either side, and no further than it is legible', async () => {
  const noise = recognised({ paluap: 20, ssacca: 35 });
  const over = await readWith(noise, recognised({ Access: 91, denied: 88 }));
  expect(over).toMatchObject({ text: 'Access denied', turned: 180, tries: 2 });
  const side = await readWith(noise, noise, noise, recognised({ Access: 91, denied: 88 }));
  expect(side).toMatchObject({ text: 'Access denied', turned: 270, tries: 4 });
  const [first, second, third, fourth] = side.sizes.map((size) => size.split(' ').map(Number));
  expect(second).toEqual(first);
  expect(third).toEqual([...(first ?? [])].reverse());
  expect(fourth).toEqual(third);
});

test('where no way to hold it is legible, the one that says most is taken', async () => {
  const much = recognised({ Access: 90, denied: 80, xqz: 10, zzy: 12, qqa: 9, wvx: 14, xxv: 8 });
  const little = recognised({ Access: 90, xqz: 10, zzy: 12 });
  expect(await readWith(little, much, little, little)).toMatchObject({ turned: 180, tries: 4 });
  expect((await readWith(little, much, little, little)).text).toContain('denied');
});

test('marks that only look like letters are no text, however many', async () => {
  const marks = recognised({ '|l': 99, '~-': 96, ili: 40, '—_': 95, oO: 90 });
  expect(await readWith(marks, marks, marks, marks)).toMatchObject({ text: '', tries: 4 });
  expect(await readWith()).toMatchObject({ text: '', words: [], turned: 0 });
  const { text } = await readPicture(PICTURE, async () => ({ text: '', blocks: null }));
  expect(text).toBe('');
});

test('a word stands where the picture has it, though a larger one was read', async () => {
  const { words, sizes } = await readWith(recognised({ Access: 95, denied: 90 }));
  // No line of text is seen in it, so it is read at twice its size.
  expect(sizes).toEqual(['800 600']);
  expect(words[1]).toEqual({ text: 'denied', sure: 90, left: 50, top: 10, width: 40, height: 15 });
});
