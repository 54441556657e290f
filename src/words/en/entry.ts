/** Words for the fixed choices of the frontmatter and the fixed parts of an entry, as the reader sees them. */
import type { Kind } from '../../addresses.ts';
import type { Fix } from '../../schemas/entry.ts';

export const EFFECT_WORDS: Record<Fix['effect'], string> = {
  reads: 'Changes nothing',
  reversible: 'Reversible',
  'signs-out': 'Signs out',
  destroys: 'Deletes',
};

export const TENANT_WORDS: Record<Fix['tenant'], string> = {
  partner: 'Partner tenant (yours)',
  customer: 'Customer tenant',
  both: 'Partner and customer tenant',
  none: 'No tenant',
};

export const SIDE_WORDS: Record<string, string> = {
  user: 'the user who signs in',
  app: 'the application and its registration',
  partner: 'the partner tenant',
  customer: 'the customer tenant',
  microsoft: 'Microsoft',
};

/** Heading of an entry's first paragraphs. */
export const MEANING_WORDS: Record<Kind, string> = {
  error: 'What it means',
  faq: 'Answer',
  guide: 'When to use it',
};

/** Heading of the entries that can be confused with this one, or come next. */
export const RELATED_WORDS: Record<Kind, string> = {
  error: 'Not this one?',
  faq: 'See also',
  guide: 'See also',
};
