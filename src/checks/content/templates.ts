import { templateOf } from '../../search/judge/template.ts';
import { NO_VOCABULARY, vocabularyOf } from '../../search/text/vocabulary.ts';
import type { Content } from '../content-files.ts';
import type { Finding } from '../finding.ts';
import { vocabularyDataOf } from '../vocabulary-of.ts';
import { valuePlace } from '../yaml-place.ts';

interface Problem {
  found: string;
  expected: string;
  next: string;
}

/** Every message is a template that can be matched: whole holes with names, and literal text between them. */
export function templates(content: Content): Finding[] {
  const vocabulary = vocabularyOf(vocabularyDataOf(content));
  return content.entries.flatMap((entry) =>
    (entry.data?.messages ?? []).flatMap(({ text }, i) =>
      [...templateProblems(text, vocabulary), ...angleHoles(text, entry.data?.examples ?? [])].map((problem) => ({
        ...valuePlace(entry, ['messages', i, 'text']),
        ...problem,
      })),
    ),
  );
}

/** `<objectId>`: a hole as manuals write it. Where an example has it letter for letter, the software prints it so. */
function angleHoles(text: string, examples: readonly string[]): Problem[] {
  return [...text.matchAll(/<([A-Za-z][\w .-]*)>/g)].flatMap(({ 0: hole, 1: words = '', index }) => {
    if (examples.some((example) => example.includes(hole))) return [];
    const [first = '', ...rest] = words.split(/[^A-Za-z0-9]+/).filter(Boolean);
    const name = [
      first.charAt(0).toLowerCase() + first.slice(1),
      ...rest.map((part) => part.charAt(0).toUpperCase() + part.slice(1)),
    ];
    return {
      found: `"${hole}" at character ${index + 1} of the message looks like a hole`,
      expected: 'holes as {camelCase}; or an example that has it letter for letter, where the software prints it so',
      next: `Write {${name.join('')}}, or add an example.`,
    };
  });
}

/** What is wrong with one template. Characters are counted from 1. */
export function templateProblems(text: string, vocabulary = NO_VOCABULARY): Problem[] {
  const problems: Problem[] = [];
  let open: number | undefined;
  let closed: number | undefined;
  const unbalanced = (brace: string, at: number) =>
    problems.push({
      found: `The brace "${brace}" at character ${at + 1} of the message has no partner`,
      expected: 'holes as {camelCase}, no other braces',
      next: 'Complete the hole; where software prints a brace, put a hole in its place.',
    });
  [...text].reduce((at, char) => {
    if (char === '{') {
      if (open !== undefined) unbalanced('{', open);
      if (closed === at - 1) {
        problems.push({
          found: `Two holes touch at character ${at + 1} of the message`,
          expected: 'literal text between two holes',
          next: 'Make them one hole.',
        });
      }
      open = at;
    } else if (char === '}') {
      if (open === undefined) unbalanced('}', at);
      else {
        const name = text.slice(open + 1, at);
        if (!/^[a-z][A-Za-z0-9]*$/.test(name)) {
          problems.push({
            found: `The hole "{${name}}" at character ${open + 1} of the message ${name ? 'has no camelCase name' : 'has no name'}`,
            expected: 'a name of letters and digits that begins with a small letter, as in {tenantId}',
            next: 'Name the hole after what stands in its place.',
          });
        }
        open = undefined;
        closed = at;
      }
    }
    return at + char.length;
  }, 0);
  if (open !== undefined) unbalanced('{', open);
  if (problems.length === 0 && templateOf(text, vocabulary).parts.length === 0) {
    problems.push({
      found: `The message "${text}" has no literal text`,
      expected: 'words that the software always prints',
      next: 'Write the words around the holes, or leave the message out.',
    });
  }
  return problems;
}
