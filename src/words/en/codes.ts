/** Pages of codes. */
import { counted } from '../counted.ts';
import type { Sentence } from '../sentence.ts';

export const CODE_WORDS = {
  codes: 'Codes',
  description: (code: string) => `The entries that explain ${code}.`,
  oneEntry: <Part>(title: Part) => ['This code has one entry: ', title, '.'],
  entries: (count: number) =>
    counted(count, { one: '# entry carries this code.', other: '# entries carry this code.' }),
  name: 'Name',
  side: 'Look first at',
  noFix: ((part) => [
    'No fix is written yet. ',
    part('list', "Microsoft's list of codes"),
    ' and ',
    part('lookUp', "Microsoft's look-up"),
    ' say what is known.',
  ]) satisfies Sentence<'list' | 'lookUp'>,
};
