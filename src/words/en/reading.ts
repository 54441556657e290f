/** What a paste was understood as. */
import { counted } from '../counted.ts';
import { formatList } from '../format-list.ts';
import { percent } from '../percent.ts';

const countOfLines = (lines: number) => counted(lines, { one: '# line', other: '# lines' });

export const READING_WORDS = {
  secret:
    'Your text holds what looks like a secret or a token. If it was shared with anyone, revoke it. It is kept out of every link and report made here.',
  undocumented: 'Not documented here',
  count: 'Count',
  entry: 'Entry',
  lines: 'Lines',
  countOfLines,
  /** `unknown` of the lines are documented nowhere. */
  groups: (lines: number, errors: number, unknown: number) =>
    formatList(
      [
        countOfLines(lines),
        counted(errors, { one: '# documented error', other: '# documented errors' }),
        ...(unknown > 0 ? [`${countOfLines(unknown)} not documented`] : []),
      ],
      'unit',
    ),
};

/** Why the message was chosen: its codes that stand in the text, and how much of it does, from 0 to 1. */
export function becauseOf(codes: string[], share: number | undefined): string {
  const because = [
    ...(codes.length > 0 ? [`${codes.length > 1 ? 'the codes' : 'the code'} ${formatList(codes, 'unit')}`] : []),
    ...(share === undefined ? [] : [`${percent(share)} of this message`]),
  ];
  return `Your text has ${formatList(because)}.`;
}

/** An issue that a reader opens. */
export const REPORT_WORDS = {
  title: 'An error that is not documented',
  intro: 'Not documented, or the wrong page:',
};
