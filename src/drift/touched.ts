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

/**
 * Finds what rests on a change: by the code that an item is called by, by messages that quote it, by the section that is a source. Where that
 * finds nothing, what names the address of the page.
 */
export function whatRests(content: Content): (watched: Watched, change: Change) => Resting[] {
  const entries = content.entries.flatMap(({ id, path, text, data }) => {
    if (!data) return [];
    const verified = data.verified.date.toISOString().slice(0, 10);
    const resting: Resting = { id, kind: 'entry', path, verified };
    const pieces = data.messages.flatMap((message) => piecesOf(message.text));
    const { codes, sources } = data;
    return [{ resting, codes: codes.map(normalise), sources, pieces, addresses: addressesIn(text) }];
  });
  const cards = content.codes.flatMap(({ path, value }) =>
    Object.entries((value ?? {}) as object).flatMap(([code, card]) => {
      const { data } = readWith(codeSchema, card);
      if (!data) return [];
      const resting: Resting = { id: code, kind: 'card', path, verified: data.verified };
      const names = [code, ...data.also, ...(data.name ? [data.name] : [])].map(normalise);
      const pieces = [...piecesOf(data.message ?? ''), ...piecesOf(data.name ?? '')];
      return [{ resting, names, pieces, addresses: addressesIn(data.url) }];
    }),
  );
  return (watched, change) => {
    const item = normalise(change.item).trim();
    const said = [change.item, ...change.gone, ...change.come].map((one) => normalise(one));
    const anchor = anchorOf(change.item);
    const covers = (source: string) => {
      const [document, key = ''] = source.split('/');
      return document === watched.document && anchor.includes(key);
    };
    const found = entries.filter(
      ({ resting, codes, sources, pieces }) =>
        codes.includes(item) || sources.some(covers) || quotes(pieces, said) || watched.entries.includes(resting.id),
    );
    const calls = [item, canonicalNumber(item) ?? item];
    const told = cards.filter(({ names, pieces }) => names.some((one) => calls.includes(one)) || quotes(pieces, said));
    const direct = [...found, ...told];
    const naming = [...entries, ...cards].filter(({ addresses }) => addresses.includes(watched.url ?? ''));
    return (direct.length > 0 ? direct : naming).map(({ resting }) => resting);
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

/** Pages that a text names, without the place on them. */
const addressesIn = (text: string): string[] =>
  (text.match(/https:\/\/[^\s#?"'`<>()]+/g) ?? []).map((address) => address.replace(/[/.,]+$/, ''));

/** The anchor that published documents give to a heading; keys of `sources.yaml` are 80 characters of it. */
const anchorOf = (heading: string): string =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, '')
    .trim()
    .replace(/[\s_-]+/g, '-');
