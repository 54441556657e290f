/** What is said of codes that have a card. */
import type { CatalogueIndex } from './index/index-site.ts';
import { isGenericCode } from './text/codes.ts';
import { codesIn } from './text/codes-in.ts';

/**
 * Codes of a text that have a card and no entry. One that only names a class of errors is told where it is all that was typed: `whole`.
 */
export function cardCodesIn(
  { cards, claims, vocabulary }: CatalogueIndex,
  text: string,
  whole: string | undefined,
): string[] {
  const found = new Set([...(whole ? [whole] : []), ...codesIn(text, cards)]);
  return [...found].filter((code) => !claims.known.has(code) && (code === whole || !isGenericCode(code, vocabulary)));
}

/** Codes of a text that have a card, also those that only name a class of errors: what is left to tell where nothing else is found. */
export const anyCardCodesIn = ({ cards }: CatalogueIndex, text: string): string[] => codesIn(text, cards);

/** What several codes of one text are, for whoever asks which to look at; as they are typed. */
export interface CodesTold {
  /** The one that says which error it is. */
  first: string;
  /** Whether the leading result is about it; else it is the last in the text, behind what only passes it on. */
  isOfResult: boolean;
  /** Others that say which error it is, and those that only name a class of errors. */
  others: string[];
  classes: string[];
}

/** `text` is normalised, `typed` as it came in. Nothing where a text has one code only, or none that says which error it is. `leading` are the codes of the leading result. */
export function codesTold(
  { cards, claims, vocabulary }: CatalogueIndex,
  text: string,
  typed: string,
  leading: readonly string[],
): CodesTold | undefined {
  const all = [...new Set([...codesIn(text, claims), ...codesIn(text, cards)])];
  const classes = all.filter((code) => isGenericCode(code, vocabulary));
  const telling = all
    .filter((code) => !classes.includes(code))
    .sort((a, b) => text.lastIndexOf(bareEnd(a)) - text.lastIndexOf(bareEnd(b)));
  const own = leading.map((code) => code.toLowerCase());
  const ofResult = telling.find((code) => own.includes(code));
  const first = ofResult ?? telling.at(-1);
  if (first === undefined || all.length < 2) return undefined;
  const asTyped = typed.toLowerCase();
  const spelt = (code: string) => {
    const at = asTyped.indexOf(code);
    return at < 0 ? code : typed.slice(at, at + code.length);
  };
  const others = telling.filter((code) => code !== first);
  return {
    ...{ first: spelt(first), isOfResult: ofResult !== undefined },
    ...{ others: others.map(spelt), classes: classes.map(spelt) },
  };
}

/** The end of a code, by which it is found in a text whatever stands before its bare form. */
const bareEnd = (code: string): string => /\d+$/.exec(code)?.[0] ?? code;
