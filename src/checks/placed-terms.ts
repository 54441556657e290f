import { wordsIn } from '../search/words/words-in.ts';
import type { ReferenceFile } from './content-files.ts';
import type { YamlPath } from './yaml-place.ts';

/** A word or phrase of a concept or a subject, and where it is written. */
export interface PlacedTerm {
  /** Key of the concept or subject. */
  key: string;
  text: string;
  /** Tag of its language; without one it is of the site's. */
  language?: string;
  path: YamlPath;
}

/** Every term of `concepts.yaml`, in their order there; what is no text is left out. */
export function placedTerms({ value, keys }: ReferenceFile): PlacedTerm[] {
  const all = (value ?? {}) as Record<string, Record<string, unknown> | null>;
  return keys.flatMap((key): PlacedTerm[] => {
    const { name, formerly, short, terms, in: others } = all[key] ?? {};
    const list = (texts: unknown, path: YamlPath, language?: string) =>
      (Array.isArray(texts) ? texts : []).flatMap((text, i): PlacedTerm[] =>
        typeof text === 'string' ? [{ key, text, path: [key, ...path, i], ...(language && { language }) }] : [],
      );
    return [
      ...(typeof name === 'string' ? [{ key, text: name, path: [key, 'name'] }] : []),
      ...list(formerly, ['formerly']),
      ...list(short, ['short']),
      ...list(terms, ['terms']),
      ...Object.entries(Object(others)).flatMap(([tag, texts]) => list(texts, ['in', tag], tag)),
    ];
  });
}

/** The same of `subjects.yaml`, where the name is what readers are told, and no term. */
export const subjectTerms = (subjects: ReferenceFile): PlacedTerm[] =>
  placedTerms(subjects).filter(({ path }) => path[1] !== 'name');

/** `Dégroupé, sign-in` as `degroupe sign in`: the words that the search compares, without case, accents and what stands between them. */
export const plainWords = (text: string): string =>
  wordsIn(text)
    .map((word) => word.text)
    .join(' ');

/** Whether plain words stand in others as wholes; an `s` at their end makes no difference. */
export function standsIn(words: string, text: string): boolean {
  if (words === '') return false;
  // Texts may be long: they are neither copied nor read twice.
  for (let at = text.indexOf(words); at !== -1; at = text.indexOf(words, at + 1)) {
    const end = at + words.length + (text[at + words.length] === 's' ? 1 : 0);
    if ((at === 0 || text[at - 1] === ' ') && (end === text.length || text[end] === ' ')) return true;
  }
  return false;
}
