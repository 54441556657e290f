/** Bytes, compressed, that a browser loads before the first result of a small site: beyond that, the index comes in shards. */
const FIRST_RESULT = 60_000;
/** What of it a question in words loads beside the catalogue: scripts, the style of results, the tables of its words and their filter. */
const QUESTION = 41_500;

/** Whether the index of a site whose catalogue has so many bytes, compressed, is cut into shards. */
export const isSharded = (catalogueBytes: number): boolean => QUESTION + catalogueBytes > FIRST_RESULT;
