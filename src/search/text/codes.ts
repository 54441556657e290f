/**
 * Codes by the families of a field. A code counts only whole: 650051 is not 650052, and 50001 is not 500014.
 */
import type { Vocabulary } from './vocabulary.ts';

/**
 * Whether a code says only what class an error is of, as every HTTP status does. Entries may share such codes without
 * naming each other, and they decide nothing by themselves.
 */
export function isGenericCode(code: string, { generic }: Vocabulary): boolean {
  return generic.has(code.toLowerCase()) || /^http[ -]?\d{3}$/i.test(code);
}

/** The bare form of a code, where its family has one, lower case: `4012` for `KOPIA4012`. */
export function bareForm(code: string, { families }: Vocabulary): string | undefined {
  for (const { bare: hasBare, whole } of families) {
    const bare = hasBare ? whole.exec(code)?.[1] : undefined;
    if (bare) return bare.toLowerCase();
  }
  return undefined;
}

/** `KOPIA 4012`, `KOPIA#4012` and `kopia-4012` become `KOPIA4012`, where the bare form of a family means the code. */
export function joinCodes(text: string, { families }: Vocabulary): string {
  return families.reduce((joined, { apart }) => (apart ? joined.replace(apart, '$1') : joined), text);
}

/** Those of {@link tellingCodesIn} that no entry claims; `known` are those that entries do. */
export const unclaimedCodesIn = (text: string, vocabulary: Vocabulary, known: ReadonlySet<string>): string[] =>
  tellingCodesIn(text, vocabulary).filter((code) => !known.has(code));

/** Codes of a normalised text that say which error it is, whether an entry claims them or not; each once. */
export function tellingCodesIn(text: string, { families }: Vocabulary): string[] {
  const found = families.flatMap(({ isVague, within }) =>
    isVague ? [] : [...text.matchAll(within)].map(([code]) => code.toLowerCase()),
  );
  return [...new Set(found)];
}
