/** A code, known in lower case, as vendors print it: in capitals, but for the `0x` that says that a number follows. */
export const shownCode = (code: string): string => code.toUpperCase().replace(/^0X/, '0x');
