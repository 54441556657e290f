/** What a paste was understood as. */
import { counted, type Forms } from '../counted.ts';
import { listed } from '../listed.ts';
import { percent } from '../percent.ts';

/** Kinds of private things, counted. */
export const TAKEN_WORDS = {
  email: { one: '# e-mail address', other: '# e-mail addresses' },
  id: { one: '# id', other: '# ids' },
  tenant: { one: '# tenant name', other: '# tenant names' },
  host: { one: '# host name', other: '# host names' },
  ip: { one: '# IP address', other: '# IP addresses' },
  url: { one: '# address', other: '# addresses' },
  time: { one: '# time', other: '# times' },
  token: { one: '# token', other: '# tokens' },
  secret: { one: '# secret', other: '# secrets' },
  device: { one: '# device name', other: '# device names' },
  user: { one: '# user name', other: '# user names' },
} satisfies Record<string, Forms>;

export const READING_WORDS = {
  secret:
    'Your text holds what looks like a secret or a token. If it was shared with anyone, revoke it. It is kept out of every link and report made here.',
  undocumented: 'Not documented here',
  count: 'Count',
  entry: 'Entry',
  lines: 'Lines',
  groups: (lines: number, errors: number) =>
    `${counted(lines, { one: '# line', other: '# lines' })}, ${counted(errors, { one: '# documented error', other: '# documented errors' })}`,
  leftOut: (taken: string[]) => `Left out of links and reports: ${listed(taken, 'unit')}.`,
  nothingPrivate: 'Nothing private was recognised in your text; read it before you hand it on.',
  copyLink: 'Copy a link to this search',
  wrongPage: 'Wrong page? ',
  notHere: 'Not here? ',
  report: 'Report this error',
  copyReport: 'Copy it for a report',
  handedOn: 'What would be handed on',
};

/** Why the message was chosen: its codes that stand in the text, and how much of it does, from 0 to 1. */
export function becauseOf(codes: string[], share: number | undefined): string {
  const because = [
    ...(codes.length > 0 ? [`${codes.length > 1 ? 'the codes' : 'the code'} ${listed(codes, 'unit')}`] : []),
    ...(share === undefined ? [] : [`${percent(share)} of this message`]),
  ];
  return `Your text has ${listed(because)}.`;
}

/** An issue that a reader opens. */
export const REPORT_WORDS = {
  title: 'An error that is not documented',
  intro: 'Not documented, or the wrong page:',
};
