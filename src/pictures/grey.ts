/** A picture in shades of grey: one byte a pixel, row by row; 0 is black. */
export interface GreyPicture {
  width: number;
  height: number;
  pixels: Uint8Array;
}

/** A picture in shades of grey, from red, green, blue and opacity of each pixel; what is see-through is white. */
export function greyOf(pixels: ArrayLike<number>, width: number, height: number): GreyPicture {
  const grey = new Uint8Array(width * height);
  for (let at = 0, from = 0; at < grey.length; at++, from += 4) {
    const [red = 0, green = 0, blue = 0, opacity = 0] = [
      pixels[from],
      pixels[from + 1],
      pixels[from + 2],
      pixels[from + 3],
    ];
    const bright = 0.299 * red + 0.587 * green + 0.114 * blue;
    grey[at] = 255 + ((bright - 255) * opacity) / 255;
  }
  return { width, height, pixels: grey };
}
