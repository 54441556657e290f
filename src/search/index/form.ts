/** The form of the files of an index, in `catalogue.json` and `index/manifest.json`: goes up when a reader of before cannot read them. See docs/index-files.md. */
export const FORM = 3;
