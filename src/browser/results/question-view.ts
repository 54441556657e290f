/** What stands around the list of how a question was read, and of what a text is wrapped in; why an entry is suggested. */
import { QUESTION_WORDS, suggestedFor, WRAPPING_WORDS } from '#words/question.ts';
import { RESULT_WORDS } from '#words/results.ts';
import type { Wrapping } from '../../search/text/reading.ts';
import type { ShownAnswer } from '../../worker/protocol.ts';
import { element } from '../dom/element.ts';
import type { EntryLinks } from './reading-view.ts';
import { resultItem } from './result-item.ts';

/** Wrappings that are told, and characters of each part. */
const MOST = 3;
const LONGEST = 160;

/** `below`: where a reason is documented, its entry comes first. */
interface QuestionNotes {
  above: HTMLElement[];
  below: HTMLElement[];
}

/** `typed` is the question; `ask` puts a text into the box and searches for it. */
export function questionNotes(
  { question, wrappings = [], links }: ShownAnswer,
  typed: string,
  ask: (text: string) => void,
): QuestionNotes {
  const told = wrappings.slice(0, MOST);
  const noteOf = (wrapping: Wrapping) => wrappingNote(wrapping, links);
  const below = told.filter(({ isKnown }) => isKnown).map(noteOf);
  const above = told.filter(({ isKnown }) => !isKnown).map(noteOf);
  if (!question) return { above, below };
  const { language, readAs, mended } = question;
  const said: (string | Node)[] = [];
  if (language) said.push(`${QUESTION_WORDS.language(language)} `);
  if (readAs.length > 0 && !mended) said.push(`${QUESTION_WORDS.readAs(readAs)} `);
  if (mended) {
    const part = (name: 'mended' | 'typed', words: string) => {
      const button = element('button', { type: 'button', class: 'asks' }, words);
      button.addEventListener('click', () => ask(name === 'mended' ? mended : `"${typed.trim()}"`));
      return button;
    };
    said.push(...QUESTION_WORDS.mended(mended, shortened(typed.trim()), part));
  }
  if (said.length > 0) above.push(element('p', { class: 'note question-read' }, ...said));
  return { above, below };
}

function wrappingNote({ failed, reason, entry, isKnown }: Wrapping, links: EntryLinks): HTMLElement {
  const known = entry === undefined ? undefined : links[entry];
  const link = known && element('a', { href: known.url }, known.title);
  const { failed: what, known: told, unknown, none } = WRAPPING_WORDS;
  const because = !reason ? none : (isKnown ? told : unknown)(shortened(reason));
  return element('p', { class: 'note wrapping' }, ...what<string | Node>(shortened(failed), link), because);
}

/** What stands in the region of suggestions; `isRead`: everything was read. */
export function suggestionList({ suggestions, productNames }: ShownAnswer, isRead: boolean): HTMLElement[] {
  return [
    element('h2', {}, RESULT_WORDS.nearest),
    element('p', { class: 'about' }, isRead ? RESULT_WORDS.aboutNearest : RESULT_WORDS.aboutNearestRead),
    element(
      'ol',
      { class: 'result-list' },
      ...suggestions.map((suggestion) => {
        const item = resultItem(suggestion, productNames);
        item.querySelector('.confidence')?.replaceChildren(QUESTION_WORDS.perhaps);
        if (suggestion.why) item.append(element('p', { class: 'about' }, suggestedFor(suggestion.why)));
        return item;
      }),
    ),
  ];
}

/** A line of the text, cut where it is long. */
const shortened = (text: string): string => {
  const line = text.trim().replace(/\s+/g, ' ');
  return line.length > LONGEST ? `${line.slice(0, LONGEST - 1)}…` : line;
};
