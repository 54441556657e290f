/** Codes of a text of which something is told beside its results. */

/** What an answer says of codes: see `search.ts`. */
interface CodesOfAnswer {
  unknownCodes: readonly string[];
  cardCodes: readonly string[];
}

/** Codes that no entry claims, each once: those whose form says that they are codes, and those that have a card. Lower case. */
export const codesToTell = ({ unknownCodes, cardCodes }: CodesOfAnswer): string[] => [
  ...new Set([...unknownCodes, ...cardCodes]),
];

/** Whether a card is that of one of some codes, which are in lower case. */
export const isCardOf = (
  { code, also = [] }: { code: string; also?: readonly string[] | undefined },
  codes: readonly string[],
): boolean => [code, ...also].some((one) => codes.includes(one.toLowerCase()));
