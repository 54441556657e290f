/** What the kinds of entries are called, and codes. */
import type { FoundKind } from '../../addresses.ts';

/** One of a kind. */
export const NAME_OF_KIND: Record<FoundKind, string> = {
  error: 'Error',
  faq: 'Question',
  guide: 'Procedure',
  page: 'Page',
  code: 'Code',
};

/** All of a kind. */
export const NAME_OF_KINDS: Record<FoundKind, string> = {
  error: 'Errors',
  faq: 'Questions',
  guide: 'Procedures',
  page: 'Pages',
  code: 'Codes',
};
