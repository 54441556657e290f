import { PICTURE_WORDS as WORDS } from '#words/pictures.ts';
import type { Language } from '../../pictures/files.ts';
import { openPicture, pixelsOf } from './open-picture.ts';
import { type Course, NotRead, type PictureClient, type Reading } from './picture-client.ts';

/** Of a picture's width and height: what is tried after a device did not get through with more. */
const PARTS = [1, 0.5];

/** How the reading of a file is followed, and whether it has been ended meanwhile. */
export interface Followed {
  hear: (course: Course) => void;
  isCancelled: () => boolean;
}

/** Reads a file, smaller where the device does not get through with it, and says what has become of it. Rejects with `NoPicture` or `NotRead`. */
export async function readFile(
  file: Blob,
  client: PictureClient,
  languages: readonly Language[],
  { hear, isCancelled }: Followed,
): Promise<{ reading: Reading; bitmap: ImageBitmap; notes: string[] }> {
  for (const part of PARTS) {
    const { bitmap, isAnimated, isSmaller } = await openPicture(file, part);
    try {
      if (isCancelled()) throw new NotRead('cancelled');
      const reading = await client.read(pixelsOf(bitmap), languages, hear);
      const notes = [
        ...(isAnimated ? [WORDS.animated] : []),
        ...(isSmaller ? [WORDS.smaller] : []),
        ...(reading.turned ? [WORDS.turned] : []),
      ];
      return { reading, bitmap, notes };
    } catch (error) {
      bitmap.close();
      if (part === PARTS.at(-1) || !(error instanceof NotRead && error.why === 'memory')) throw error;
    }
  }
  throw new NotRead('memory');
}
