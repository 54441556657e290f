/** Pages of codes. */
import { counted } from '../counted.ts';

export const CODE_WORDS = {
  codes: 'Codes',
  description: (code: string) => `The entries that explain ${code}.`,
  oneEntry: <Part>(title: Part) => ['This code has one entry: ', title, '.'],
  entries: (count: number) =>
    counted(count, { one: '# entry carries this code.', other: '# entries carry this code.' }),
  name: 'Name',
  side: 'Look first at',
  /** The page that tells what is known of a code, where its family has no name for it. */
  vendor: 'Its documentation',
  /** `list` is the vendor's, and so is `lookUp`, where there is one. */
  noFix: <Part>(list: Part, lookUp: Part | undefined) =>
    lookUp
      ? ['No fix is written yet. ', list, ' and ', lookUp, ' say what is known.']
      : ['No fix is written yet. ', list, ' says what is known.'],
};
