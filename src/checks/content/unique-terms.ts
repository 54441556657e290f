import type { Content, ReferenceFile } from '../content-files.ts';
import type { Finding } from '../finding.ts';
import { type PlacedTerm, placedTerms, plainWords, subjectTerms } from '../placed-terms.ts';
import { valuePlace } from '../yaml-place.ts';

/**
 * A term means one thing: it is a word of one concept, or of one subject, in whatever language. The languages of one
 * concept may share it.
 */
export function uniqueTerms({ references: { concepts, subjects } }: Content): Finding[] {
  const taken = new Map<string, PlacedTerm & { file: ReferenceFile }>();
  const what = (file: ReferenceFile) => (file === concepts ? 'concept' : 'subject');
  return [concepts, subjects].flatMap((file) =>
    (file === concepts ? placedTerms : subjectTerms)(file).flatMap((term): Finding[] => {
      const words = plainWords(term.text);
      const other = taken.get(words);
      const isOwn = other?.file === file && other.key === term.key;
      if (!other || (isOwn && other.language !== term.language)) {
        // The first place stays: against it the others are told.
        if (!other && words) taken.set(words, { ...term, file });
        return [];
      }
      return [
        {
          ...valuePlace(file, term.path),
          found: isOwn
            ? `"${term.text}" stands twice in the ${what(file)} "${term.key}"`
            : `"${term.text}" of the ${what(file)} "${term.key}" is a term of the ${what(other.file)} "${other.key}", too`,
          expected: isOwn ? 'each word once' : 'a word that leads to one of them',
          next: isOwn ? 'Delete it here.' : 'Delete it here or there, or say it with one more word.',
        },
      ];
    }),
  );
}
