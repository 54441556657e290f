const ANSI = /\u001b\[[0-?]{0,30}[@-~]/g;
/**
 * Colours whose escape character got lost on the way, or is written as an escape itself: left alone, that one would take
 * the next bracket along.
 */
const BARE_COLOUR = /(?:\\{1,16}(?:u001b|x1b|033|e))?\[\d[\d;]{0,15}m/gi;
/** A quote, dash or ellipsis in UTF-8, read as Windows-1252: its third byte, and what was meant. */
const THIRD = '˜™œ\u009d‘“”¦';
const MEANT = `''""---…`;
const MOJIBAKE = /â€([˜™œ\u009d‘“”¦]?)|Â[ \u00a0]/g;

/** Drops terminal colours, and mends quotes, dashes and spaces that were read in the wrong encoding. */
export function unwrapCharacters(text: string): string {
  const plain = text.replace(ANSI, '');
  return (plain.includes('[0m') ? plain.replace(BARE_COLOUR, '') : plain).replace(MOJIBAKE, (whole, third: string) =>
    // The closing double quote often loses its third byte, which is a control character.
    third ? (MEANT[THIRD.indexOf(third)] as string) : whole < 'â' ? ' ' : '"',
  );
}
