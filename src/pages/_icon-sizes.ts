/** Pixels of the icons for systems on which the site is installed. */
export const ICON_SIZES = [192, 512];
