/** Words for the fixed choices of the frontmatter, as the reader sees them. */
import type { Fix } from './schemas/entry.ts';

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
