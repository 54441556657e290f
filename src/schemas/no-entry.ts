/** The id of what stands in an empty collection, so that Astro knows of it; no file is called so. */
export const NO_ENTRY = '~none';
