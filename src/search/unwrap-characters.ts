const ANSI = /\x1b\[[0-?]{0,30}[@-~]|\x1b\][^\x07\x1b]{0,500}(?:\x07|\x1b\\)/g;
/** Colours whose escape character got lost on the way. */
const BARE_COLOUR = /\[\d[\d;]{0,15}m/g;
/** The third byte of a quote, dash or ellipsis in UTF-8, read as Windows-1252 or as Latin-1, and what was meant. */
const THIRD = '˜™œ\u009d“”¦\u0098\u0099\u009c\u0093\u0094';
const MEANT = `''""--…''"--`;
const MOJIBAKE = new RegExp(`â[€\\u0080]([${THIRD}]?)|Â[ \\u00a0]`, 'g');

/** Drops terminal colours and links, and mends quotes, dashes and spaces that were read in the wrong encoding. */
export function unwrapCharacters(text: string): string {
  const plain = text.replace(ANSI, '');
  return (plain.includes('[0m') ? plain.replace(BARE_COLOUR, '') : plain).replace(MOJIBAKE, (whole, third: string) =>
    // The closing double quote often loses its third byte, which is a control character.
    whole[0] === 'Â' ? ' ' : third ? (MEANT[THIRD.indexOf(third)] as string) : '"',
  );
}
