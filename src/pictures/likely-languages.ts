import type { Language } from './files.ts';

/** Languages whose letters can be read beside the English ones, by the names that browsers have for them. */
const NAMES: Record<string, Language> = { de: 'deu', fr: 'fra', es: 'spa', nl: 'nld' };
/** Words that stand in nearly every sentence of a language, and in no English one. */
const WORDS: Partial<Record<Language, RegExp>> = {
  deu: /\b(?:der|und|nicht|wurde|ist|das|kann|werden|ein|eine|zum|bei)\b/gi,
  fra: /\b(?:le|les|une|est|pas|des|vous|pour|dans|cette|avec)\b/gi,
  spa: /\b(?:el|los|una|está|para|este|esta|del|por|con|puede)\b/gi,
  nld: /\b(?:het|een|niet|van|voor|deze|kan|wordt|zijn|naar|uw)\b/gi,
};
/** Different words of a language that a text of it has. */
const TELLING = 2;

/** Languages that the reader has set in the browser, or that a text is written in. */
export function likelyLanguages(text: string, set: readonly string[]): Language[] {
  const likely = new Set(set.flatMap((tag) => NAMES[tag.slice(0, 2).toLowerCase()] ?? []));
  for (const [language, words] of Object.entries(WORDS) as [Language, RegExp][]) {
    const said = new Set(text.match(words)?.map((word) => word.toLowerCase()));
    if (said.size >= TELLING) likely.add(language);
  }
  return [...likely];
}
