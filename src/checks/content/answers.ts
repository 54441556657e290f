import { FILL_IN } from '../../schemas/fill-in.ts';
import type { Content } from '../content-files.ts';
import type { Finding } from '../finding.ts';
import { expectedKey } from '../nearest-key.ts';
import { keyPlace, valuePlace } from '../yaml-place.ts';

interface Question {
  from?: string;
  answers?: Record<string, unknown>;
}

/** What an entry answers is asked in `questions.yaml`; an error says at least which tool printed it. */
export function answers({ entries, references }: Content): Finding[] {
  const questions = (references.questions.value ?? {}) as Record<string, Question | null>;
  const open = references.questions.keys.filter((key) => !questions[key]?.from);
  const [first] = open;
  return entries.flatMap((entry) => {
    if (!entry.data) return [];
    const given = entry.data.answers;
    const findings = Object.entries(given).flatMap(([key, chosen]): Finding[] => {
      const question = questions[key];
      if (!question || question.from) {
        return [
          {
            ...keyPlace(entry, ['answers', key]),
            found: question ? `The answer to "${key}" follows from <Scope>` : `Unknown question "${key}"`,
            expected: question
              ? 'only answers that <Scope> in the body does not give'
              : expectedKey(key, open, `a key of ${references.questions.path}`),
            next: question ? `Delete "${key}" here.` : 'Correct the key, or add the question.',
          },
        ];
      }
      const known = Object.keys(question.answers ?? {});
      return chosen.flatMap((answer, i) =>
        known.includes(answer) || answer.startsWith(FILL_IN)
          ? []
          : {
              ...valuePlace(entry, ['answers', key, i]),
              found: `Unknown answer "${answer}" to "${key}"`,
              expected: expectedKey(answer, known, `an answer of "${key}" in ${references.questions.path}`),
              next: 'Correct the answer, or add it to the question.',
            },
      );
    });
    if (entry.kind !== 'error' || !first || given[first]) return findings;
    return [
      ...findings,
      {
        ...valuePlace(entry, ['answers']),
        found: `The question "${first}" is not answered`,
        expected: expectedKey('', Object.keys(questions[first]?.answers ?? {}), 'answers of the question'),
        next: `Add answers: { ${first}: [...] } to the frontmatter.`,
      },
    ];
  });
}
