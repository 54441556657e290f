/** Opens a file as a picture. Nothing of it reaches an address: the site's policy admits no pictures but its own. */
import { imageSize } from 'image-size';

/** Pixels that are read at most: a picture with more is made smaller first. One with more than the second is not opened. */
const MOST_READ = 16_000_000;
const MOST_OPENED = 150_000_000;
/** Bytes in which a file says what it is and how large. */
const HEAD = 500_000;

/** Why a file cannot be read as a picture. */
export class NoPicture extends Error {
  readonly why: 'other' | 'broken' | 'heic' | 'large';

  constructor(why: NoPicture['why']) {
    super(why);
    this.why = why;
  }
}

export interface OpenedPicture {
  bitmap: ImageBitmap;
  isAnimated: boolean;
  isSmaller: boolean;
}

/** Marks of moving pictures: of PNG, of WebP, of GIF. */
const MOVES = /acTL|ANIM|NETSCAPE2\.0/;

/** What a file says of itself. */
function described(
  head: Uint8Array,
): { type?: string | undefined; pixels: [width: number, height: number] } | undefined {
  try {
    const { type, width, height, orientation = 1 } = imageSize(head);
    return { type, pixels: orientation > 4 ? [height, width] : [width, height] };
  } catch {
    return undefined;
  }
}

/** Whether it is a picture of a kind that browsers open, by what it says and by what it is called. */
const isPicture = (type: string | undefined, called: string): boolean =>
  type !== 'svg' && type !== 'tiff' && !/svg|tif/.test(called) && (type !== undefined || called.startsWith('image/'));

/** Opens a picture as it is to be looked at; `part` of its width and height is enough. Throws {@link NoPicture}. */
export async function openPicture(file: Blob, part = 1): Promise<OpenedPicture> {
  const bytes = await file
    .slice(0, HEAD)
    .arrayBuffer()
    .catch(() => undefined);
  if (!bytes) throw new NoPicture(isPicture(undefined, file.type) ? 'broken' : 'other');
  const head = new Uint8Array(bytes);
  const about = described(head);
  const isHeic = about?.type === 'heic' || about?.type === 'heif' || /^image\/hei[cf]/.test(file.type);
  const [width, height] = about?.pixels ?? [0, 0];
  if (width * height > MOST_OPENED) throw new NoPicture('large');
  const times = Math.min(1, Math.sqrt(MOST_READ / Math.max(1, width * height))) * part;
  const smaller: ImageBitmapOptions =
    times < 1 && about
      ? { resizeWidth: Math.round(width * times), resizeHeight: Math.round(height * times), resizeQuality: 'high' }
      : {};
  try {
    const bitmap = await createImageBitmap(file, smaller);
    return { bitmap, isSmaller: times < 1, isAnimated: MOVES.test(new TextDecoder('latin1').decode(head)) };
  } catch {
    throw new NoPicture(isHeic ? 'heic' : isPicture(about?.type, file.type) ? 'broken' : 'other');
  }
}

/** The pixels of a picture. Throws where there is no room for them. */
export function pixelsOf(bitmap: ImageBitmap): ImageData {
  const canvas = document.createElement('canvas');
  canvas.width = bitmap.width;
  canvas.height = bitmap.height;
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (!context) throw new NoPicture('large');
  context.drawImage(bitmap, 0, 0);
  const data = context.getImageData(0, 0, bitmap.width, bitmap.height);
  // Some browsers hold what was drawn until its room is asked for by something else.
  canvas.width = canvas.height = 0;
  return data;
}
