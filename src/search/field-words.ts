import type { CatalogueIndex } from './index/index-site.ts';
import { normalise } from './text/normalise.ts';

const known = new WeakMap<CatalogueIndex['fields'], ReadonlySet<string>>();

/** All words of the codes, messages, titles and headings of a catalogue, normalised. */
export function fieldWords({ fields }: CatalogueIndex): ReadonlySet<string> {
  const words =
    known.get(fields) ?? new Set(fields.flatMap(({ text }) => normalise(text).match(/[\p{L}\p{N}]+/gu) ?? []));
  known.set(fields, words);
  return words;
}
