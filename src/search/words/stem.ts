/**
 * What forms of a word have in common, so that `expires`, `expired` and `expiring` are one. Light: what it makes need be no
 * word, and two words that mean different things should rather stay two.
 */

/** Ends of English words, longest first where one ends another, with what takes their place. */
const ENDS: [end: RegExp, instead: string][] = [
  [/(?:ization|isation)s?$/, 'iz'],
  [/(?:iz|is)(?:es?|ed|ing|ers?)$/, 'iz'],
  [/(?:ations?|ators?)$/, ''],
  [/(?:ated|ates?|ating)$/, ''],
  [/(?:tions?)$/, 't'],
  [/ies$/, 'y'],
  [/ied$/, 'y'],
  [/(?<=ss|sh|ch|x|zz)es$/, ''],
  [/(?<=[^su])s$/, ''],
];
const VERB = /(?:ed|ing)$/;
/** `deployment`, of what has letters enough: a `document` is no `docu`. */
const NOUN = /(?<=.{5})ment$/;
const DOUBLED = /([bdfgklmnprt])\1$/;
const MOST_KNOWN = 1 << 16;
/** Letters that must be left: `used` is not `us`, `nation` is not `n`. */
const LEFT = 4;
const LEFT_OF_VERB = 3;

/** The stem of an English word in lower case. Words with digits are codes and names, which have no forms. */
export const stem = remembered((word) => {
  if (word.length < 4 || /[^a-z]/.test(word)) return word;
  let found = word;
  for (const [end, instead] of ENDS) {
    const cut = found.replace(end, instead);
    if (cut === found || cut.length < (end.source.includes('s$') || end.source.startsWith('ie') ? 3 : LEFT)) continue;
    found = cut;
    break;
  }
  const verb = found.replace(VERB, '');
  if (verb !== found && verb.length >= LEFT_OF_VERB && /[aeiouy]/.test(verb)) found = verb.replace(DOUBLED, '$1');
  else if (/ly$/.test(found) && found.length > 5) found = found.slice(0, -2);
  found = found.replace(NOUN, '');
  return found.length > 3 ? found.replace(/e$/, '').replace(/y$/, 'i') : found;
});

/** Ends that words of the other languages take on: those of many forms, in one list. */
const FOREIGN = /(?:iami|ami|ach|ych|ego|ern|en|er|em|es|as|os|is|ow|om|ie|ia|io|[aeiounsym])$/;
/** Letters that must be left of a word of another language. */
const LEFT_OF_FOREIGN = 5;

/** The same for a word of a language that has no rules here: without its last ends, where enough is left of it. */
export const foreignStem = remembered((word) => {
  let found = word;
  for (let ends = 0; ends < 2; ends++) {
    const cut = found.replace(FOREIGN, '');
    if (cut === found || cut.length < LEFT_OF_FOREIGN) break;
    found = cut;
  }
  return found;
});

/** Nearly every word of a site comes again and again. */
function remembered(make: (word: string) => string): (word: string) => string {
  let known = new Map<string, string>();
  return (word) => {
    let made = known.get(word);
    if (made === undefined) {
      if (known.size === MOST_KNOWN) known = new Map();
      known.set(word, (made = make(word)));
    }
    return made;
  };
}
