/** Pages of codes. */
import { counted } from '../counted.ts';

export const CODE_WORDS = {
  codes: 'Codes',
  description: (code: string) => `The entries that explain ${code}.`,
  oneEntry: <Part>(title: Part) => ['What explains this code: ', title, '.'],
  entries: (count: number) =>
    counted(count, { one: '# entry carries this code.', other: '# entries carry this code.' }),
  /** The heading of a card: where entries explain the code, they stand above it. */
  card: (isBeside: boolean) => (isBeside ? 'The code itself' : 'What is known of it'),
  firstStep: 'First:',
  name: 'Name',
  side: 'Who must act',
  family: 'Printed by',
  spellings: 'Also printed as',
  confusedWith: 'Not to be confused with',
  near: 'Entries with the same words',
  /** The page that documents a code, where its family has no name for it. */
  vendor: 'its documentation',
  /** `list` is the vendor's, and so is `lookUp`, where there is one. */
  checked: <Part>(list: Part, day: Part, lookUp: Part | undefined) =>
    lookUp
      ? ['Compared with ', list, ' on ', day, '. ', lookUp, ' may say more.']
      : ['Compared with ', list, ' on ', day, '.'],
};
