/** The gate in the worker: its lists are loaded when something is about to leave, those of the text's languages only. */

import { gateByLanguage } from '../search/gate/gate-by-language.ts';
import { languagesOf } from '../search/gate/language-of.ts';
import { type PublicWords, publicWords, type WordList } from '../search/gate/public-words.ts';
import type { Catalogue, CodeCard, CodesFile, PackedOutline } from '../search/index/catalogue.ts';
import { type PackedCatalogue, unpackCatalogue } from '../search/index/pack-catalogue.ts';
import { withOutline } from '../search/index/pack-outline.ts';
import type { PublicData } from '../search/redact/public-things.ts';
import { gatheredOf } from './gathered-of.ts';
import type { GateAnswer, GateRequest } from './protocol.ts';

/** What the site says that makes a text's words public. */
interface Said extends Pick<Catalogue, 'products' | 'entries'> {
  cards: readonly CodeCard[];
}

const files = new Map<string, Promise<unknown>>();
const known = new Map<string, PublicWords>();

/** A file of the site, once; one that failed is asked for again the next time. */
function load<T>(address: string): Promise<T> {
  const loading =
    files.get(address) ??
    fetch(address).then((response) => {
      if (!response.ok) throw new Error(`${response.status}`);
      return response.json();
    });
  files.set(address, loading);
  loading.catch(() => files.delete(address));
  return loading as Promise<T>;
}

async function saidByAll(base: string): Promise<Said> {
  const [catalogue, outline, { cards }] = await Promise.all([
    load<PackedCatalogue>(`${base}catalogue.json`),
    load<PackedOutline>(`${base}outline.json`),
    load<CodesFile>(`${base}codes.json`),
  ]);
  return { ...withOutline(unpackCatalogue(catalogue), outline), cards };
}

/**
 * Of a large site, what the entries say that the text finds. The filter of its index would be wrong once in a hundred words, and let a
 * private one through; an entry has its words, or has them not.
 */
async function saidOf(base: string, text: string): Promise<Said> {
  const { gathered, cards, products } = await gatheredOf(base, text);
  return { products, entries: gathered.index.entries, cards };
}

/** Never lets anything through without its lists: where one is missing, the answer is that it failed. */
export async function answerGate({ base, number, handOn }: GateRequest): Promise<GateAnswer> {
  try {
    const languages = languagesOf(handOn.text);
    const [{ products, entries, cards }, field, english, ...others] = await Promise.all([
      import.meta.env.SHARDS ? saidOf(base, handOn.text) : saidByAll(base),
      load<PublicData>(`${base}field.json`),
      load<WordList>(`${base}words/en.json`),
      ...languages.map((language) => load<WordList>(`${base}words/${language}.json`)),
    ]);
    const lists = new Map(languages.map((language, at) => [language, others[at]]));
    const wordsFor = (chosen: readonly string[]) => {
      const key = chosen.join();
      const words =
        known.get(key) ??
        publicWords(
          { products, entries },
          cards,
          [english, ...chosen.flatMap((language) => lists.get(language) ?? [])],
          field,
        );
      if (!import.meta.env.SHARDS) known.set(key, words);
      return words;
    };
    return { type: 'gated', number, pieces: gateByLanguage(handOn, wordsFor) };
  } catch {
    return { type: 'gated', number, pieces: undefined };
  }
}
