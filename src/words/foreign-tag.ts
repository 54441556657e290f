import { LOCALE } from '#words/locale.ts';

const bare = (tag: string) => tag.split('-')[0]?.toLowerCase();

/** The language of a literal text as `lang` has it, or undefined where it is the site's. Literal texts without one are English. */
export function foreignTag(language = 'en'): string | undefined {
  return bare(language) === bare(LOCALE) ? undefined : language;
}
