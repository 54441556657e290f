/** Whether what has such an id is the card of a code: ids of cards are paths. */
export const isCardId = (id: string): boolean => id.includes('/');

/** The order in which entries are numbered: by their ids, cards behind all others. */
export const orderOfNumbers = (a: string, b: string): number =>
  Number(isCardId(a)) - Number(isCardId(b)) || (a < b ? -1 : 1);
