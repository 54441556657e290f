import { LOCALE } from '#words/locale.ts';
import { formatNumber } from './format-number.ts';

/** What to say for each plural form of the language; `#` stands for the number. */
export type Forms = Partial<Record<Intl.LDMLPluralRule, string>> & { other: string };

const plural = new Intl.PluralRules(LOCALE);

/** A count in words: the form that the language uses for it, with the number in figures. */
export function counted(count: number, forms: Forms): string {
  return (forms[plural.select(count)] ?? forms.other).replace('#', formatNumber(count));
}
