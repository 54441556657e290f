/** What a concept or subject is called, as the value of a row. */
import type { Lexicon, Phrase } from '../words/lexicon.ts';

/** Of a phrase that was read from a row. */
export interface ReadPhrase extends Omit<Phrase, 'of'> {
  /** Numbers of what takes it in, the widest first, and its own; a subject has none that takes it in. */
  path: string;
  name: string;
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

export function phraseValue(lexicon: Lexicon, paths: readonly string[], phrase: Phrase): string {
  const { of, stems, written, language = '', isShort, inCapitals } = phrase;
  const isSubject = of >= lexicon.concepts;
  const flags = [isSubject && 's', isShort && 'a', inCapitals && 'c', lexicon.common.has(of) && 'n'];
  const said = stems.join(' ');
  return [
    paths[of],
    flags.filter(Boolean).join(''),
    language,
    said,
    written === said ? '' : written,
    lexicon.all[of]?.name ?? '',
  ].join(FIELD);
}

export function readPhrase(value: string): ReadPhrase {
  const [path = '', flags = '', language, said = '', written = '', ...name] = value.split(FIELD);
  return {
    path,
    isSubject: flags.includes('s'),
    isShort: flags.includes('a'),
    inCapitals: flags.includes('c'),
    isCommon: flags.includes('n'),
    language: language || undefined,
    stems: said.split(' '),
    written: written || said,
    name: name.join(FIELD),
  };
}
