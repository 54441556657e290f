import { constants } from 'node:zlib';

/** What hosts do while they answer, about: sizes are told in tenths of a megabyte. With 5, twice the work makes them 5 % smaller. */
export const LIKE_A_HOST = { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } };
