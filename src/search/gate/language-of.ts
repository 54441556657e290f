/** Words that tell a language: frequent in it, and no words of the others. */
const TELLING: Record<string, ReadonlySet<string>> = Object.fromEntries(
  Object.entries({
    de: 'der das den dem ist nicht und oder wurde werden konnte für mit auf ein eine einen sie ihr ihre beim zum zur von kein keine fehler benutzer',
    fr: "le la les une des du est pas et ou pour avec sur dans votre vous cette a été n'est impossible erreur utilisateur introuvable au aux",
    es: 'el los las una del es y para con su usted esta este fue ha sido error usuario puede pudo existe se por',
    nl: 'de het een van niet en is voor met op uw deze dit werd worden kan kon geen gebruiker fout bij naar',
  }).map(([language, words]) => [language, new Set(words.split(' '))]),
);
const ENOUGH = 2;

/** The languages, besides English, whose common words a text needs: those of which it has two telling words or more. */
export function languagesOf(text: string): string[] {
  const found = new Set(text.toLowerCase().match(/[\p{L}']+/gu) ?? []);
  return Object.entries(TELLING).flatMap(([language, telling]) => {
    let count = 0;
    for (const word of telling) if (found.has(word)) count++;
    return count >= ENOUGH ? [language] : [];
  });
}
