/** Words of the find bar. */
import { counted } from '../counted.ts';

const number = (count: number) => counted(count, { other: '#' });
const pages = (count: number) => counted(count, { one: '# more page', other: '# more pages' });

export const FIND_BAR_WORDS = {
  /** The button that opens it. */
  open: 'Find on this page',
  /** Name of the bar and of its field. */
  name: 'Find on this page',
  previous: 'Previous match',
  next: 'Next match',
  close: 'Close the find bar',
  /** `more` results follow this page; undefined where no search led here. */
  position: (at: number, all: number, more: number | undefined) => {
    const here = `${number(at)} of ${number(all)}`;
    if (more === undefined) return here;
    return more > 0 ? `${here} here, ${pages(more)}` : `${here} here, last page`;
  },
  nothing: (more: number | undefined) => (more ? `No match here, ${pages(more)}` : 'No match here'),
  /** What a screen reader hears: the position, the heading above, what is offered. */
  aloud: (parts: (string | null | undefined)[]) =>
    parts.flatMap((part) => (part ? [/[.?!]$/.test(part) ? part : `${part}.`] : [])).join(' '),
  nextPage: 'Next page: ',
  previousPage: 'Previous page: ',
};
