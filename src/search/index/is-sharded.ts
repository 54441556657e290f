/** Bytes, compressed, that a browser loads before the first result of a small site: beyond that, the index comes in shards. */
const FIRST_RESULT = 60_000;
/** What of it are scripts and the style of results. */
const SCRIPTS = 26_000;

/** Whether the index of a site whose catalogue has so many bytes, compressed, is cut into shards. */
export const isSharded = (catalogueBytes: number): boolean => SCRIPTS + catalogueBytes > FIRST_RESULT;
