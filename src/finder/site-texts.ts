/** What reads the files of a small site, its catalogue first: loaded where that is given. */
export { indexText } from '../search/index/index-text.ts';
export { unpackCatalogue } from '../search/index/pack-catalogue.ts';
export { withOutline } from '../search/index/pack-outline.ts';
