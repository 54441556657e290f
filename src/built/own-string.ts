/** Text as one string of its own. A part of a long string keeps all of it in memory, which for a part of a page is the page. */
export const ownString = (text: string): string => ` ${text}`.slice(1);
