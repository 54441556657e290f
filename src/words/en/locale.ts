/** BCP 47 tag of this language: `lang` of every page, order of titles, form of numbers, lists and dates. */
export const LOCALE: string = 'en-GB';

/** Direction of its script, as `dir` has it. */
export const DIRECTION: 'ltr' | 'rtl' = 'ltr';
