/**
 * The gate in the worker: its lists are loaded when something is about to leave, those of the text's languages only.
 * The build of a large site puts `said-by-gathered.ts` in the place of the other form: see `index-form.ts`.
 */

import { gateByLanguage } from '../search/gate/gate-by-language.ts';
import { languagesOf } from '../search/gate/language-of.ts';
import { type PublicWords, publicWords, type WordList } from '../search/gate/public-words.ts';
import type { PublicData } from '../search/redact/public-things.ts';
import { loadOnce as load } from './load-once.ts';
import type { GateAnswer, GateRequest } from './protocol.ts';
import { isOfAnyText, said } from './said-by-all.ts';

const known = new Map<string, PublicWords>();

/** Never lets anything through without its lists: where one is missing, the answer is that it failed. */
export async function answerGate({ base, number, handOn, product }: GateRequest): Promise<GateAnswer> {
  try {
    const languages = languagesOf(handOn.text);
    // What is no address ends here, before anything is asked for.
    const root = `${base}`;
    const [{ products, entries, cards, build }, field, english, ...others] = await Promise.all([
      said(root, handOn.text, product),
      load<PublicData>(`${root}field.json`),
      load<WordList>(`${root}words/en.json`),
      ...languages.map((language) => load<WordList>(`${root}words/${language}.json`)),
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
      if (isOfAnyText) known.set(key, words);
      return words;
    };
    return { type: 'gated', number, pieces: gateByLanguage(handOn, wordsFor), build };
  } catch {
    return { type: 'gated', number, pieces: undefined };
  }
}
