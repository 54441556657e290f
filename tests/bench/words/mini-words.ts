/**
 * MiniSearch over the same content: any of the words, stems, beginnings, edits, with the weights of the sketch from which
 * this site's own reading was made. With `concepts`, each entry also has a term for each concept that it names, and so has a question.
 */
import MiniSearch from 'minisearch';
import { catalogueOf } from '../../../src/checks/catalogue-of.ts';
import type { Content } from '../../../src/checks/content-files.ts';
import { wordsOf } from '../../../src/checks/words-of.ts';
import type { ConceptData } from '../../../src/search/words/pack-concepts.ts';
import { questionDataOf } from '../../../src/search/words/pack-words.ts';
import { foreignStem, stem } from '../../../src/search/words/stem.ts';
import { STOP_WORDS } from '../../../src/search/words/stop-words.ts';

import { wordsIn } from '../../../src/search/words/words-in.ts';
import type { WordEngine } from './word-engine.ts';

const BOOST = { title: 3, asked: 2.5, summary: 1.5, headings: 1, messages: 1 };
const plain = (text: string) => wordsIn(text).map((word) => word.text);

/** The text, and `concept` with its key for each concept that it names in any language. */
function conceptsIn(concepts: readonly ConceptData[], languages: boolean): (text: string) => string {
  const names = concepts.flatMap(({ key, name, formerly = [], short = [], terms = [], in: foreign = {} }) => [
    ...[name, ...formerly, ...short, ...terms].map((one) => ({ key, words: plain(one).map(stem).join(' ') })),
    ...(languages ? Object.values(foreign).flat() : []).map((one) => ({
      key,
      words: plain(one).map(foreignStem).join(' '),
    })),
  ]);
  return (text) => {
    const forms = [stem, foreignStem].map((form) => ` ${plain(text).map(form).join(' ')} `);
    const keys = names.filter(({ words }) => words && forms.some((one) => one.includes(` ${words} `)));
    return [text, ...new Set(keys.map(({ key }) => `concept${key.replaceAll('-', '')}`))].join(' ');
  };
}

/** Every entry that has something of a question, best first, with a score. */
export function miniRanking(
  content: Content,
  withConcepts: boolean,
): (question: string) => { id: string; score: number }[] {
  const { concepts, language } = questionDataOf(wordsOf(content, { common: [] }));
  const stops = STOP_WORDS[language] ?? new Set();
  const index = new MiniSearch({
    fields: Object.keys(BOOST),
    tokenize: plain,
    processTerm: (term) => (stops.has(term) ? null : stem(term)),
    searchOptions: { boost: BOOST, prefix: (term) => term.length > 3, fuzzy: (term) => (term.length > 4 ? 0.2 : 0) },
  });
  const add = withConcepts ? conceptsIn(concepts, false) : (text: string) => text;
  const ask = withConcepts ? conceptsIn(concepts, true) : (text: string) => text;
  const byId = new Map(content.entries.map((entry) => [entry.id, entry.data]));
  for (const { id, title, headings, messages } of catalogueOf(content).entries) {
    const { asked = [], summary = '' } = byId.get(id) ?? {};
    const texts = { title, summary, asked: asked.join('\n'), headings: headings.map(([, one]) => one).join('\n') };
    index.add({
      id,
      ...Object.fromEntries(Object.entries(texts).map(([field, text]) => [field, add(text)])),
      messages: messages.join('\n'),
    });
  }
  return (question) => index.search(ask(question)).map(({ id, score }) => ({ id, score }));
}

export function miniWords(content: Content): WordEngine {
  const rank = miniRanking(content, false);
  return { name: 'MiniSearch', query: (question) => rank(question).map(({ id }) => id) };
}

export function miniConcepts(content: Content): WordEngine {
  const rank = miniRanking(content, true);
  return { name: 'MiniSearch with concepts', query: (question) => rank(question).map(({ id }) => id) };
}
