/** Whether a UTF-16 unit is a letter or digit of ASCII: of most texts no other question need be asked. */
export const isAsciiWord = (unit: number): boolean =>
  (unit > 96 && unit < 123) || (unit > 47 && unit < 58) || (unit > 64 && unit < 91);
