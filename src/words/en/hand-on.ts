/** How a text that was searched for is handed on. */
import { formatList } from '../format-list.ts';
import { formatNumber } from '../format-number.ts';

export const HAND_ON_WORDS = {
  preparing: 'Taking out what may be private …',
  missing: 'The lists of public words could not be loaded. Without them nothing is handed on.',
  tryAgain: 'Try again',
  leaves: 'What would be handed on',
  taken: (kinds: [kind: string, count: number][]) =>
    `Taken out: ${formatList(kinds.map(([kind, count]) => `${kind} (${formatNumber(count)})`))}. Read the rest before you hand it on: not everything private can be told from its look.`,
  nothingOut: 'Nothing is taken out. That is no proof that nothing in it is private: read it before you hand it on.',
  how: 'This is what would be handed on. Press a placeholder to put back what stood there, or a word to take it out as well.',
  isOut: (kind: string, value: string) => `${kind} taken out: put “${value}” back`,
  isBack: (value: string) => `“${value}” was put back: take it out again`,
  putBack: 'Put back',
  tookOut: 'Taken out',
  /** What is selected in the text is put there. */
  takeOutMore: 'Take out also:',
  takeOut: 'Take out',
  standsNowhere: 'This stands nowhere in the text.',
  copyText: 'Copy this text',
  copyLink: 'Copy a link to this search',
  report: 'Report this error',
  copyReport: 'Copy it for a report',
  save: 'Save it as a file',
  fileName: (date: string) => `not-documented-${date}.txt`,
  saved: 'Saved where your browser saves downloads',
  /** Above the first lines of the file. */
  fileSays:
    'A saved file begins with these lines. It stays on this device until you hand it on; whoever writes entries can begin one from it.',
};
