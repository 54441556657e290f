import type { Content } from '../content-files.ts';
import type { Finding } from '../finding.ts';
import { plainWords, standsIn, subjectTerms } from '../placed-terms.ts';
import { valuePlace } from '../yaml-place.ts';

/** What an entry has in its title is treated: no subject that the content does not treat holds it. */
export function subjectTitles({ entries, references: { subjects } }: Content): Finding[] {
  const titles = entries.flatMap(({ path, data }) => (data ? [{ path, words: plainWords(data.title) }] : []));
  return subjectTerms(subjects)
    .filter(({ language }) => !language)
    .flatMap(({ key, text, path }): Finding[] => {
      const words = plainWords(text);
      const entry = titles.find((title) => standsIn(words, title.words));
      if (!entry) return [];
      return [
        {
          ...valuePlace(subjects, path),
          found: `"${text}" of the subject "${key}" stands in the title of ${entry.path}`,
          expected: 'words of what no entry treats',
          next: 'Delete the word, or say with one more what is not treated: "storage full".',
        },
      ];
    });
}
