import { countLetters } from '../addresses.ts';
import { templateProblems } from '../checks/content/templates.ts';

/** Before a message in a heading. Data of the language of documentations, as failures are of the language of programs. */
const LABEL = /^(?:known )?(?:issue|error|error code|error message|problem|symptom|message)\s*(?::|\s[-–])\s+/i;
/** A code at the beginning: `BOX-4012: The lid …`. */
const CODED = /^(?=[A-Z0-9_-]*\d{2})[A-Z][A-Z0-9_-]{4,}:?\s+\S/;
const QUOTED = /["“]([^"“”]+)["”]/g;
/** Less is said by too many programs. */
const LEAST = { letters: 24, words: 4 };
const LONGEST = 400;

/**
 * What programs print, as far as a heading or the title of an expander quotes it: in quotes, behind a label, behind a code. A paste that has it
 * whole is about that page. Where only a part is quoted, an ellipsis stands for the rest.
 */
export function messagesIn(heading: string): string[] {
  const quoted = [...heading.matchAll(QUOTED)].map(([, text = '']) => text);
  // Where something is quoted, nothing else is printed.
  if (quoted.length > 0 && !CODED.test(heading.replace(LABEL, ''))) return quoted.filter(isMessage);
  const text = heading.replace(LABEL, '');
  if (text === heading && !CODED.test(text)) return [];
  return text
    .split(/…|\.{3}/)
    .map((part) => part.trim().replace(/\s[-–]$/, ''))
    .filter(isMessage);
}

const isMessage = (text: string): boolean =>
  text.length <= LONGEST &&
  !/\?\s*$/.test(text) &&
  countLetters(text) >= LEAST.letters &&
  text.trim().split(/\s+/).length >= LEAST.words &&
  templateProblems(text).length === 0;
