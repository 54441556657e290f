/** Which entries and cards rest on an item of a watched file. */

import type { Content } from '../checks/content-files.ts';
import { readWith } from '../checks/read-with.ts';
import { codeSchema } from '../schemas/code-card.ts';
import type { Watched } from '../schemas/watched.ts';
import { canonicalNumber } from '../search/text/code-spelling.ts';
import { normalise } from '../search/text/normalise.ts';
import type { Change } from './compare-items.ts';

/** What rests on something, and the day on which it was last compared with it, as YYYY-MM-DD. */
export interface Resting {
  /** The id of an entry, or the code of a card. */
  id: string;
  kind: 'entry' | 'card';
  path: string;
  verified: string;
}

/** Characters of a message between its holes that tell it: less is in many strings. */
const TELLING = 16;

/** Finds what rests on a change: by the code that an item is called by, by messages that quote it, by the section that is a source. */
export function whatRests(content: Content): (watched: Watched, change: Change) => Resting[] {
  const entries = content.entries.flatMap(({ id, path, data }) => {
    if (!data) return [];
    const verified = data.verified.date.toISOString().slice(0, 10);
    const resting: Resting = { id, kind: 'entry', path, verified };
    const pieces = data.messages.flatMap(({ text }) => piecesOf(text));
    return [{ resting, codes: data.codes.map(normalise), sources: data.sources, pieces }];
  });
  const cards = content.codes.flatMap(({ path, value }) =>
    Object.entries((value ?? {}) as object).flatMap(([code, card]) => {
      const { data } = readWith(codeSchema, card);
      if (!data) return [];
      const resting: Resting = { id: code, kind: 'card', path, verified: data.verified };
      const names = [code, ...data.also, ...(data.name ? [data.name] : [])].map(normalise);
      return [{ resting, names, pieces: [...piecesOf(data.message ?? ''), ...piecesOf(data.name ?? '')] }];
    }),
  );
  return (watched, change) => {
    const item = normalise(change.item).trim();
    const said = [change.item, ...change.gone, ...change.come].map((one) => normalise(one));
    const source = watched.document && `${watched.document}/${anchorOf(change.item)}`;
    const found = entries.filter(
      ({ resting, codes, sources, pieces }) =>
        codes.includes(item) ||
        (source !== undefined && sources.includes(source)) ||
        quotes(pieces, said) ||
        watched.entries.includes(resting.id),
    );
    const calls = [item, canonicalNumber(item) ?? item];
    const told = cards.filter(({ names, pieces }) => names.some((one) => calls.includes(one)) || quotes(pieces, said));
    return [...found, ...told].map(({ resting }) => resting);
  };
}

/** What a text says between its holes, as far as it tells it from others. */
const piecesOf = (text: string): string[] =>
  text
    .split(/\{[A-Za-z][A-Za-z0-9]*\}/)
    .map((piece) => normalise(piece).trim())
    .filter((piece) => piece.length >= TELLING);

const quotes = (pieces: readonly string[], said: readonly string[]): boolean =>
  pieces.some((piece) => said.some((one) => one.includes(piece) || (one.length >= TELLING && piece.includes(one))));

/** The anchor that published documents give to a heading, as keys of `sources.yaml` have it. */
export const anchorOf = (heading: string): string =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, '')
    .trim()
    .replace(/[\s_]+/g, '-')
    .slice(0, 80)
    .replace(/-$/, '');
