/** What reads misread codes: loaded where a text has more that begins like a code than it has codes. */
import type { MisreadPart } from '../search/gathered/misread-answering.ts';
import { latePart } from './late-part.ts';

export const lateMisread: () => Promise<MisreadPart> = latePart(() =>
  import('../search/gathered/misread-text.ts').then(({ withMisread }) => withMisread),
);
