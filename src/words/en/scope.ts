/** Words of the question who sees an error. */
export const SCOPE_ANSWER_WORDS = {
  /** Name of the button in a row; begins with its visible words. */
  choose: (who: string) => `${who}: put its causes first`,
  less: 'Less likely then',
  first: (who: string, count: number) =>
    `${who}: ${count === 1 ? '1 cause fits and stands first' : `${count} causes fit and stand first`}`,
  noneFits: (who: string) => `${who}: no cause is known for this alone`,
  takenBack: 'All causes in their usual order',
};
