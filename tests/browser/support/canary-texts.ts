/** Texts that hold private pieces of many kinds, each with a word of its own that stands nowhere on the site. */

/** Letters only, so that no rule takes them for an id; `q` and `z` keep it from being a word of any language. */
const wordOf = (number: number): string =>
  `zq${[...number.toString(5).padStart(4, '0')].map((digit) => 'kvwxj'[Number(digit)]).join('')}q`;

/** How people and programs carry private things along. */
const PIECES: ((word: string) => string)[] = [
  (word) => `${word}.vogel@${word}-gmbh.example`,
  (word) => `${word}.onmicrosoft.com`,
  (word) => `-Password ${word}99!`,
  (word) => `ConvertTo-SecureString '${word}#7' -AsPlainText -Force`,
  (word) => `curl -u admin:${word} https://${word}.example/api`,
  (word) => `client_secret=${word}8Q~${word}${word}`,
  (word) => `Set-Cookie: session=${word}; Path=/`,
  (word) => `github_pat_${word}${word}`,
  (word) => `C:\\Users\\${word}\\Documents\\${word}.ps1`,
  (word) => `CN=${word},OU=Staff,DC=${word},DC=local`,
  (word) => `Passwort: ${word}`,
  (word) => `https://${word}.webhook.office.com/webhookb2/${word}`,
  (word) => `-----BEGIN PRIVATE KEY-----\nMIIE${word}${word}\n-----END PRIVATE KEY-----`,
  (word) => `CONTOSO\\${word}`,
  (word) => `the tenant of ${word[0]?.toUpperCase()}${word.slice(1)} Bakeries`,
  (word) => `Authorization: Bearer eyJhbGciOiJub25lIn0.${word}${word}.${word}`,
  (word) => `{"displayName":"${word} Vogel","deviceName":"LAPTOP-${word.toUpperCase()}"}`,
  (word) => `%22user%22%3A%22${word}%22`,
  (word) => word,
  (word) => `${word.slice(0, 4)}\u00AD${word.slice(4)} and ${word}`,
];

/** What stands around them: nothing, a code, messages that are known, a log, a list. */
const AROUND: ((piece: string, word: string) => string)[] = [
  (piece) => piece,
  (piece) => `AADSTS50076 ${piece}`,
  (piece, word) =>
    `AADSTS50020: User account '${word}@contoso.com' from identity provider 'https://sts.windows.net/3f1c2b7e-0000-4000-8000-00000000a1b2/' does not exist in tenant '${word} Bikes' and cannot access the application '1a2b3c4d-0000-4000-8000-0000000000ff'(${word}) in that tenant. ${piece}`,
  (piece) => `AADSTS700003: Device object was not found in the tenant '${piece}' directory.`,
  (piece) => `Connect-MgGraph : ${piece}\nUnsupported token. Unable to initialize the authorization context.`,
  (piece) => `{"error":"invalid_grant","error_description":"AADSTS65001: The user has not consented. ${piece}"}`,
  (piece) => `2026-11-20T10:11:12Z [ERR] ${piece} failed with 403 Forbidden`,
  (piece, word) => `${word}\tAADSTS50173: expired\n${piece}\tAADSTS53003: blocked\nthird\tAADSTS50173: expired`,
  (piece) => `token ${piece}`,
  (piece) => `Could not find the tenant ${piece} in CIPP`,
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

/** Which of the words stand in a text: as they are, in any case, escaped, in base64 or with hidden characters. */
export function canariesIn(text: string, words: readonly string[] = CANARIES.map(({ word }) => word)): string[] {
  const plain = text.replace(/[\u00AD\u200B-\u200D\uFEFF]|%C2%AD/gi, '').toLowerCase();
  return words.filter(
    (word) => plain.includes(word) || text.includes(Buffer.from(word).toString('base64').slice(0, -4)),
  );
}
