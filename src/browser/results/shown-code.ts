/** A code, known in lower case, as vendors print it: `AADSTS50020`, but `0x80180014`, whose beginning says that a number follows. */
export const shownCode = (code: string): string => code.toUpperCase().replace(/^0X/, '0x');
