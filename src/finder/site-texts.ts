/** What reads headings and texts of a small site: loaded where they are given. */
export { indexText } from '../search/index/index-text.ts';
export { withOutline } from '../search/index/pack-outline.ts';
