/** Which codes of a text are known, and to whom. */
import type { CodeCard } from '../index/catalogue.ts';
import { type CodeClaims, cardCodesOf } from '../index/index-site.ts';
import { codeGram } from '../judge/code-gram.ts';
import { MAX_KEY } from '../tables/pack-rows.ts';
import { vocabularyFrom } from '../tables/prepared-vocabulary.ts';
import type { TableIndex } from '../tables/table.ts';
import { numbersIn } from '../text/code-spelling.ts';
import { isGenericCode } from '../text/codes.ts';
import { CODE_TOKEN, type KnownCodes, partsOfToken } from '../text/codes-in.ts';
import type { Vocabulary } from '../text/vocabulary.ts';
import { BARE, CARD, ENTRY, pieceOfCode } from './code-keys.ts';

export interface FoundCode {
  /** Lower case. */
  code: string;
  /** Whether many entries claim it that it does not tell apart. */
  isGeneric: boolean;
  /** Entries that claim it, as rows name them, the most general first. */
  entries: string[];
  card?: CodeCard | undefined;
}

export interface FoundCodes {
  found: FoundCode[];
  /** Codes that bare forms of the text mean. */
  byBare: ReadonlyMap<string, string>;
  /** Whether the text has more that may be codes than were looked up. */
  isPartial: boolean;
  isLost: boolean;
}

export const NO_CODES: FoundCodes = { found: [], byBare: new Map(), isPartial: false, isLost: false };

/** Codes of a normalised text that entries claim or cards explain, in its order. Asks for no word that is none of the site's codes. */
export async function codesOf(
  index: TableIndex,
  normalised: string,
  vocabulary: Vocabulary,
  most: number,
): Promise<FoundCodes> {
  const table = index.table('codes');
  const asked = codeWords(normalised).filter((word) => index.mayHave(codeGram(word), 'fields'));
  const ranges = await Promise.all(
    asked.slice(0, most).map((word) => table.range(word.slice(0, MAX_KEY), Number.POSITIVE_INFINITY, true)),
  );
  const byBare = new Map<string, string>();
  const found = new Map<string, FoundCode>();
  ranges.forEach(({ rows }, at) => {
    const values = rows.find(({ key }) => key === asked[at]?.slice(0, MAX_KEY))?.values ?? [];
    const entries = values.flatMap((value) => (value.startsWith(ENTRY) ? value.slice(1) : []));
    const card = values.find((value) => value.startsWith(CARD));
    const bare = values.find((value) => value.startsWith(BARE))?.slice(1);
    if (bare) byBare.set(asked[at] as string, bare);
    const code = bare ?? (asked[at] as string);
    if (found.has(code) || (entries.length === 0 && !card)) return;
    found.set(code, {
      code,
      isGeneric: isGenericCode(code, vocabulary),
      entries,
      card: card ? (JSON.parse(card.slice(1)) as CodeCard) : undefined,
    });
  });
  return {
    found: [...found.values()],
    byBare,
    isPartial: asked.length > most,
    isLost: ranges.some(({ isLost }) => isLost),
  };
}

/** Words of a text that may be codes, each once: also their parts, a status with what is before it, and numbers in their one spelling. */
function codeWords(normalised: string): string[] {
  const words = new Set<string>();
  let before = '';
  for (const token of normalised.match(CODE_TOKEN) ?? []) {
    words.add(token);
    for (const part of partsOfToken(token)) {
      words.add(part);
      if (before === 'http') words.add(`http ${part}`);
      before = part;
    }
  }
  for (const number of numbersIn(normalised)) words.add(number);
  return [...words];
}

/** What a small catalogue claims, with what is claimed elsewhere: a code that nobody claims takes certainty away. */
export function withFound(claims: CodeClaims, { found, byBare }: FoundCodes): CodeClaims {
  const claimed = found.flatMap(({ code, entries }) => (entries.length > 0 ? code : []));
  return {
    known: new Set([...claims.known, ...claimed]),
    byBare: new Map([...claims.byBare, ...byBare]),
    entries: claims.entries,
  };
}

/** The codes with a card of a small catalogue, with those of the text. */
export function withCards(cards: KnownCodes, { found }: FoundCodes, vocabulary: Vocabulary): KnownCodes {
  const { known, byBare } = cardCodesOf(
    found.flatMap(({ code, card }) => (card ? code : [])),
    vocabulary,
  );
  return { known: new Set([...cards.known, ...known]), byBare: new Map([...cards.byBare, ...byBare]) };
}

/**
 * An index before its filter is there: nothing is asked for but what a family of codes says is one, so that a paste is judged by its
 * codes first.
 */
export function beforeFilter(index: TableIndex): TableIndex {
  const { families } = vocabularyFrom(index.facts);
  return {
    ...index,
    mayHave: (piece) =>
      families.some(({ whole }) => piece === pieceOfCode(piece.slice(1)) && whole.test(piece.slice(1))),
  };
}
