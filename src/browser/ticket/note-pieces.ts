import type { Piece } from '../../search/redact/piece.ts';
import type { Taken } from '../../search/text/reading.ts';
import type { ShowValue } from '../steps/step-text.ts';

/** A character that no text has stands around the number of a value while a note is composed. */
const MARK = '\ue000';

/** A note with the reader's own values apart from what the site says: each can be put in or left out by itself. */
export function notePieces(compose: (show: ShowValue) => string): Piece[] {
  const values: Taken[] = [];
  const text = compose(({ was, now }) => {
    values.push({ kind: 'name', value: now, placeholder: was });
    return `${MARK}${values.length - 1}${MARK}`;
  });
  return text
    .split(new RegExp(`${MARK}(\\d+)${MARK}`))
    .map((part, at) => (at % 2 === 0 ? part : (values[Number(part)] ?? '')))
    .filter((part) => part !== '');
}
