/** Characters that no text of a page needs, and that the index uses as marks: controls, and those for private use. */
const MARKS = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\ue000-\uf8ff]/g;

/** A text without what would be read as a mark. */
export const withoutMarks = (text: string): string => text.replace(MARKS, '').replace(/\p{Cs}/gu, '\ufffd');

/** A text as HTML, of an element or of an attribute. */
export const escapeHtml = (text: string): string =>
  withoutMarks(text).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
