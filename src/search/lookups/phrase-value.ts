/**
 * What a concept or subject is called, as the value of a row. Of `4/1f|Afr|mot de passe`: an abbreviation, French, for the concept `1f`,
 * which `4` takes in. What follows from the words, their stems, is not said; nor are the words where they are the stem in the row's key.
 */
import { type Lexicon, type Phrase, stemOf } from '../words/lexicon.ts';

/** Of a phrase that was read from a row. */
export interface ReadPhrase extends Omit<Phrase, 'of'> {
  /** Numbers of what takes it in, the widest first, and its own; a subject has none that takes it in. */
  path: string;
  isSubject: boolean;
  /** Whether its concept is called by a common word. */
  isCommon: boolean;
}

const FIELD = '|';

/** Where each concept and subject stands: `4/1f` is what the concept `4` takes in as its `1f`. */
export function pathsOf({ all, concepts, broader }: Lexicon): string[] {
  const pathOf = (of: number, depth = 0): string => {
    const above = of < concepts && depth < 8 ? broader[of]?.[0] : undefined;
    return `${above === undefined ? '' : `${pathOf(above, depth + 1)}/`}${of.toString(36)}`;
  };
  return all.map((_, of) => pathOf(of));
}

const plainOf = (stemmed: string): string => stemmed.replace('~', '');
const isJoined = ({ stems, written }: Pick<Phrase, 'stems' | 'written'>) => stems.length < written.split(' ').length;

/** Makes the value of a row of a stem. */
export function phraseValue(lexicon: Lexicon, paths: readonly string[], phrase: Phrase): (stemmed: string) => string {
  const { of, written, language = '', isShort, inCapitals } = phrase;
  const isSubject = of >= lexicon.concepts;
  const flags = [isSubject && 'S', isShort && 'A', inCapitals && 'C', lexicon.common.has(of) && 'N'];
  const said = `${paths[of]}${FIELD}${[...flags, isJoined(phrase) && 'J'].filter(Boolean).join('')}${language}`;
  return (stemmed) => (written === plainOf(stemmed) ? said : said + FIELD + written);
}

export function readPhrase(value: string, stemmed: string): ReadPhrase {
  const [path = '', said = '', written = plainOf(stemmed)] = value.split(FIELD);
  const has = (flag: string) => said.includes(flag);
  const language = said.replace(/[A-Z]+/, '') || undefined;
  const words = has('J') ? [written.replaceAll(' ', '')] : written.split(' ');
  return {
    ...{ path, language, written },
    isSubject: has('S'),
    isShort: has('A'),
    inCapitals: has('C'),
    isCommon: has('N'),
    stems: words.map((word) => stemOf(word, language)),
  };
}
