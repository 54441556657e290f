import type { CatalogueEntry, EntryText } from '../index/catalogue.ts';
import type { Place } from '../literal/literal.ts';
import { stem } from './stem.ts';
import { wordsIn } from './words-in.ts';

/** Characters of a sentence that are shown: a list shows two lines of it. */
const MOST = 200;
/** Where a sentence ends. */
const END = /(?<=[.?!:])\s+(?=\p{Lu})/u;

/** The sentence of an entry in which most of some words stand, the first of several: its summary where none has any. */
export function sentenceWith(
  entry: Pick<CatalogueEntry, 'title' | 'codes'>,
  text: EntryText,
  words: readonly string[],
): Place | undefined {
  const wanted = new Set(words.flatMap((phrase) => wordsIn(phrase).map((word) => stem(word.text))));
  let best: { place: Place; count: number } | undefined;
  const isBetter = (count: number) => !best || count > best.count;
  text.sections.forEach(([from, anchor, heading], at) => {
    const to = text.sections[at + 1]?.[0] ?? text.text.length;
    let start = afterHeading(text.text.slice(0, to), from, heading, entry);
    for (const sentence of text.text.slice(start, to).split(END)) {
      const found = wordsIn(sentence).map((word) => stem(word.text));
      const count = new Set(found.filter((one) => wanted.has(one))).size;
      start = text.text.indexOf(sentence, start);
      if (sentence.trim() && isBetter(count)) {
        const after =
          sentence.length > MOST ? `${sentence.slice(0, sentence.lastIndexOf(' ', MOST))} …` : sentence.trim();
        best = { count, place: { field: 'text', anchor, heading, excerpt: { start, before: '', match: '', after } } };
      }
      start += sentence.length;
    }
  });
  return best?.place;
}

/** Where a section says something that its heading, or above the first of them the title with the codes, does not say already. */
function afterHeading(
  text: string,
  from: number,
  heading: string,
  { title, codes }: Pick<CatalogueEntry, 'title' | 'codes'>,
) {
  if (heading) return text.startsWith(heading, from) ? from + heading.length + 1 : from;
  let at = text.indexOf(title, from) + title.length + 1;
  for (const code of codes) if (text.startsWith(code, at)) at += code.length + 1;
  return at;
}
