/** What counts as public: the site's own words, common words of languages, and codes. Made once; asked often. */
import type { Catalogue, CodeCard } from '../index/catalogue.ts';
import { type PublicData, publicThings } from '../redact/public-things.ts';
import { redact } from '../redact/redact.ts';
import type { Kept } from '../redact/redact-rules.ts';
import { normalise } from '../text/normalise.ts';
import { literally } from '../text/vocabulary.ts';

/** The common words of one language, as `words/<language>.json` has them: each field a list, separated by spaces. */
export interface WordList {
  /** Lower case only; a word with a capital is another word. */
  common: string;
  /** So many of the first ones may begin a sentence with a capital. */
  starters: number;
  /** Whether capitals make no difference, as in a language that writes its nouns so. */
  anyCase?: boolean;
  /** What software prints around errors; letter case counts. */
  technical?: string;
  /** Lower case: names of people and companies, also those that are common words. */
  names?: string;
}

export interface PublicWords {
  /** Words and compounds of the site; letter case counts. */
  own: ReadonlySet<string>;
  /** Two words of the site side by side, of which one may be a name. */
  phrases: ReadonlySet<string>;
  common: ReadonlySet<string>;
  starters: ReadonlySet<string>;
  anyCase: ReadonlySet<string>;
  names: ReadonlySet<string>;
  /** Known codes, lower case. */
  codes: ReadonlySet<string>;
  /** Forms of words that the field has by number: `KB#######`. */
  forms: RegExp;
  /** Letters in front of the numbers of known codes, lower case. */
  families: ReadonlySet<string>;
  /** Addresses that documented messages print, and what is public in the field. */
  kept: Kept;
}

const HOLE = /\{[A-Za-z]\w*\}|\u2039\w+\u203a|<[a-z][\w -]*>/g;
const ADDRESS = /https?:\/\/[^\s'",;]+[^\s'",;.]/g;
/** A word with what joins it to others. */
export const COMPOUND =
  /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*(?:[._\-'’][\p{L}\p{N}][\p{L}\p{N}\p{M}]*|_+(?=[\p{L}\p{N}]))*/gu;
/** Matches any of the words with digits for `#`, and nothing else. */
const wholeOf = (forms: readonly string[]): RegExp =>
  forms.length > 0
    ? new RegExp(`^(?:${forms.map((form) => literally(form).replaceAll('#', '\\d')).join('|')})$`)
    : /(?!)/;
const words = (list: string | undefined): string[] => (list ? list.split(' ') : []);

/** Makes the public words of a site from its catalogue, the cards of its codes, lists of languages, and what is public in its field. */
export function publicWords(
  { products, entries }: Pick<Catalogue, 'products' | 'entries'>,
  cards: readonly CodeCard[],
  lists: readonly WordList[],
  field: PublicData = {},
): PublicWords {
  const names = new Set(lists.flatMap((list) => words(list.names)));
  const forms = (field.words ?? []).filter((word) => word.includes('#'));
  const own = new Set([...lists.flatMap((list) => words(list.technical)), ...(field.words ?? [])]);
  // The verb of a request is a name elsewhere.
  const phrases = new Set(['POST http', 'POST https']);
  const common = new Set(lists.flatMap((list) => words(list.common)));
  const isName = (part: string) => names.has(part.toLowerCase()) && !common.has(part);
  const add = (text: string) => {
    let last = '';
    for (const [compound] of text.replace(HOLE, ' | ').matchAll(COMPOUND)) {
      const parts = compound.match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];
      if (names.has(compound.toLowerCase()) || names.has(last.toLowerCase())) phrases.add(`${last} ${compound}`);
      last = compound;
      if (parts.some(isName)) continue;
      own.add(compound);
      for (const part of parts) if (!/^\d+$/.test(part)) own.add(part);
    }
  };
  const messages = entries.flatMap((entry) => entry.messages);
  const codes = [...entries.flatMap((entry) => entry.codes), ...cards.map(({ code }) => code)];
  const known = new Set(codes.map(normalise));
  const kept: Kept = {
    addresses: messages.flatMap((message) => message.match(ADDRESS) ?? []),
    known: publicThings(field),
    isCode: (text) => /[a-z]/i.test(text) && known.has(text.toLowerCase()),
  };
  for (const text of [...messages, ...(field.words ?? []).filter((one) => one.includes(' '))]) add(text);
  for (const entry of entries) {
    for (const text of [entry.title, ...entry.sources, ...entry.headings.map(([, title]) => title)]) add(text);
    // Commands name example tenants and people.
    for (const command of entry.commands) add(redact(command, kept).text);
  }
  // Tools print their names in capitals, too.
  for (const name of Object.values(products)) for (const as of [name, name.toUpperCase()]) add(as);
  for (const { name, meaning } of cards) for (const text of [name ?? '', meaning]) add(text);
  const familyOf = (code: string) => /^([a-z][a-z_-]+)\d{3,}$/i.exec(code)?.[1];
  // A code may be typed apart: its family is public, too.
  for (const code of codes)
    for (const part of [code, familyOf(code) ?? code, ...(code.match(/[\p{L}\p{N}_]+/gu) ?? [])]) own.add(part);
  return {
    own,
    phrases,
    names,
    common,
    starters: new Set(lists.flatMap(({ common, starters }) => words(common).slice(0, starters))),
    anyCase: new Set(lists.flatMap(({ anyCase, common }) => (anyCase ? words(common) : []))),
    codes: known,
    forms: wholeOf(forms),
    families: new Set(codes.flatMap((code) => familyOf(code)?.toLowerCase() ?? [])),
    kept,
  };
}
