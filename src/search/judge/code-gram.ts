/** Codes as grams of messages. */

/** Codes of a normalised text, and other numbers that count as a whole: words with four digits in a row. */
export const CODES = /(?<![\p{L}\p{N}])[\p{L}\p{N}]*\d{4}[\p{L}\p{N}]*/gu;
/** Whether a word is one. */
export const isCode = (word: string): boolean => /\d{4}/.test(word);
/** The code of such a gram. */
export const codeOf = (gram: string): string | undefined => (gram[0] === '#' ? gram.slice(1) : undefined);
/** The gram of a code: no stretch of letters is like it. */
export const codeGram = (code: string): string => `#${code}`;
