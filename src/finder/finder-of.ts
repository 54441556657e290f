import type { CatalogueEntry } from '../search/index/catalogue.ts';
import { answerOf } from './answer-of.ts';
import type { BuiltSearch } from './built-search.ts';
import { findEntry, foundWith, urlBelow } from './found-line.ts';
import type { Finder } from './types.ts';

/** The finder of a search: `ask` gives what answers a text, `urlOf` the address of an entry. */
export function finderOf(
  ask: (text: string) => Promise<BuiltSearch>,
  urlOf: (entry: CatalogueEntry) => string,
): Finder {
  const over = async (text: unknown) => {
    if (typeof text !== 'string') throw new TypeError('What is looked for is no text.');
    return ask(text);
  };
  return {
    async find(text) {
      return foundWith(await over(text), text, (entry, { id, confidence, places, check = null }) => {
        const { before, match, after } = places[0]?.excerpt ?? {};
        const passage = before === undefined ? null : { before, match: match ?? '', after: after ?? '' };
        return { ...{ id, url: urlOf(entry), confidence, title: entry.title, passage }, check };
      });
    },
    async list(text) {
      const by = await over(text);
      return (answerOf(by, text).reading?.groups ?? []).map(({ entry: id, lines, sample }) => {
        const entry = id === null ? undefined : findEntry(by, id);
        return { id, title: entry?.title ?? null, url: entry ? urlOf(entry) : null, lines: [...lines], sample };
      });
    },
    async values(text) {
      const [by, { valuesIn }] = await Promise.all([over(text), import('./values-in.ts')]);
      return valuesIn(by, text);
    },
  };
}

/** Addresses below a base: each its own where it has one. */
export function urlsBelow(base = '/', own: ReadonlyMap<string, string> = new Map()): (entry: CatalogueEntry) => string {
  const whole = base.endsWith('/') ? base : `${base}/`;
  return (entry) => own.get(entry.id) ?? urlBelow(whole, entry);
}
