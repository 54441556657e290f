import { LOCALE } from '#words/locale.ts';

/** What to say for each plural form of the language; `#` stands for the number. */
export type Forms = Partial<Record<Intl.LDMLPluralRule, string>> & { other: string };

const plural = new Intl.PluralRules(LOCALE);
const numbers = new Intl.NumberFormat(LOCALE);

/** A count in words: the form that the language uses for it, with the number as the language writes it. */
export function counted(count: number, forms: Forms): string {
  return (forms[plural.select(count)] ?? forms.other).replace('#', numbers.format(count));
}
