/** Reads errors from pictures, in the terminal: with tesseract.js, its data from the packages of the project, nothing fetched. */
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { GreyPicture } from '../pictures/grey.ts';
import { readPicture } from '../pictures/read-picture.ts';

/** Pixels of the largest picture that is read: a photograph of 100 megapixels. */
const MOST_PIXELS = 100_000_000;
/** The language whose letters are read, by the name that its data have. */
const LANGUAGE = 'eng';

export interface PictureReader {
  /** The text of a picture, by its path; lines as they stand in it. Rejects where the file is no picture that can be read. */
  read(path: string): Promise<string>;
  end(): Promise<void>;
}

/** What reads letters: where only texts are looked for, it need not be there. */
async function engine() {
  try {
    await import('sharp');
    const { createWorker } = await import('tesseract.js');
    return {
      createWorker,
      data: dirname(createRequire(import.meta.url).resolve(`@tesseract.js-data/${LANGUAGE}/package.json`)),
    };
  } catch (error) {
    throw new Error(`To read pictures: npm install sharp tesseract.js @tesseract.js-data/${LANGUAGE}`, {
      cause: error,
    });
  }
}

/** Starts the reader: about a second. */
export async function pictureReader(): Promise<PictureReader> {
  const { createWorker, data } = await engine();
  const worker = await createWorker(LANGUAGE, 1, {
    langPath: join(data, '4.0.0_best_int'),
    cacheMethod: 'none',
    errorHandler: () => {},
  });
  return {
    read: async (path) => {
      const { text } = await readPicture(await greyPicture(path), async (file) => {
        const { data } = await worker.recognize(Buffer.from(file), {}, { text: true, blocks: true });
        return data;
      });
      return text;
    },
    end: async () => void (await worker.terminate()),
  };
}

/** A picture in shades of grey, as it is to be looked at: turned as the camera was held, on white. */
export async function greyPicture(path: string): Promise<GreyPicture> {
  const { default: sharp } = await import('sharp');
  try {
    const { data, info } = await sharp(path, { limitInputPixels: MOST_PIXELS })
      .rotate()
      .flatten({ background: '#fff' })
      .greyscale()
      .raw()
      .toBuffer({ resolveWithObject: true });
    return { width: info.width, height: info.height, pixels: new Uint8Array(data) };
  } catch (error) {
    throw new Error(`${path} cannot be read as a picture: ${(error as Error).message}`);
  }
}
