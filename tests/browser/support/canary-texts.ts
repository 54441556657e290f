/** Texts that hold private pieces of many kinds, each with a word of its own that stands nowhere on the site. */
import type { ERROR_WITH_VALUES } from '../../fixtures/fixture-roles.ts';

/** Letters only, so that no rule takes them for an id; `q` and `z` keep it from being a word of any language. */
const wordOf = (number: number): string =>
  `zq${[...number.toString(5).padStart(4, '0')].map((digit) => 'kvwxj'[Number(digit)]).join('')}q`;

/** How a text begins whose values fill the page of {@link ERROR_WITH_VALUES}. */
const FILLING = 'repository is already locked exclusively';

/** How people and programs carry private things along. */
const PIECES: ((word: string) => string)[] = [
  (word) => `${word}.vogel@${word}-gmbh.example`,
  (word) => `${word}.storage.example`,
  (word) => `-Password ${word}99!`,
  (word) => `ConvertTo-SecureString '${word}#7' -AsPlainText -Force`,
  (word) => `curl -u admin:${word} https://${word}.example/api`,
  (word) => `client_secret=${word}8Q~${word}${word}`,
  (word) => `Set-Cookie: session=${word}; Path=/`,
  (word) => `github_pat_${word}${word}`,
  (word) => `C:\\Users\\${word}\\Documents\\${word}.ps1`,
  (word) => `CN=${word},OU=Staff,DC=${word},DC=local`,
  (word) => `Passwort: ${word}`,
  (word) => `https://hooks.chat.example/services/${word}/${word}`,
  (word) => `-----BEGIN PRIVATE KEY-----\nMIIE${word}${word}\n-----END PRIVATE KEY-----`,
  (word) => `LINDHOLM\\${word}`,
  (word) => `the bucket of ${word[0]?.toUpperCase()}${word.slice(1)} Bakeries`,
  (word) => `Authorization: Bearer eyJhbGciOiJub25lIn0.${word}${word}.${word}`,
  (word) => `{"displayName":"${word} Vogel","deviceName":"LAPTOP-${word.toUpperCase()}"}`,
  (word) => `%22user%22%3A%22${word}%22`,
  (word) => word,
  (word) => `${word.slice(0, 4)}\u00AD${word.slice(4)} and ${word}`,
];

/** What stands around them: nothing, a code, messages that are known, a log, a list. */
const AROUND: ((piece: string, word: string) => string)[] = [
  (piece) => piece,
  (piece) => `0x8004230F ${piece}`,
  (piece, word) => `${FILLING} by PID 47110 on ${word}-nas by ${word}@lindholm.example (UID 1000, GID 1000) ${piece}`,
  (piece) => `maintenance must be run by designated user: ${piece}`,
  (piece) => `kopia: error: ${piece}\nrepository is not connected. See https://kopia.io/docs/repositories/`,
  (piece) => `{"error":"invalid_request","error_description":"0x80042316: Another copy is made. ${piece}"}`,
  (piece) => `2026-11-20T10:11:12Z [ERR] ${piece} failed with 403 Forbidden`,
  (piece, word) => `${word}\t0x800423F2: timed out\n${piece}\t0x8004231F: full\nthird\t0x800423F2: timed out`,
  (piece) => `repository ${piece}`,
  (piece) => `Is there a repository at the following location? ${piece}`,
];

export interface CanaryText {
  word: string;
  text: string;
}

/** Two hundred: every piece in every surrounding. */
export const CANARIES: readonly CanaryText[] = AROUND.flatMap((around, at) =>
  PIECES.map((piece, number) => {
    const word = wordOf(at * PIECES.length + number);
    return { word, text: around(piece(word), word) };
  }),
);

/** Those whose values fill the page of {@link ERROR_WITH_VALUES}. */
export const FILLING_CANARIES = CANARIES.filter(({ text }) => text.startsWith(FILLING));

/** Which of the words stand in a text: as they are, in any case, escaped, in base64 or with hidden characters. */
export function canariesIn(text: string, words: readonly string[] = CANARIES.map(({ word }) => word)): string[] {
  const plain = text.replace(/[\u00AD\u200B-\u200D\uFEFF]|%C2%AD/gi, '').toLowerCase();
  return words.filter(
    (word) => plain.includes(word) || text.includes(Buffer.from(word).toString('base64').slice(0, -4)),
  );
}
