/** The patterns of the site's families of codes, as its pages carry them. */
export const codePatterns = (): string[] => document.documentElement.dataset.codes?.split(' ') ?? [];

/** What has the form of a code in a text, known or not, in lower case, as addresses have it. */
export function codesByForm(text: string): string[] {
  const patterns = codePatterns();
  if (patterns.length === 0) return [];
  const found = text.matchAll(new RegExp(`(?<![a-z0-9])(?:${patterns.join('|')})(?![a-z0-9])`, 'gi'));
  return [...found].map(([code]) => code.toLowerCase());
}
