/** What the three kinds of entries are called. */
import type { Kind } from '../../addresses.ts';

/** One of a kind. */
export const NAME_OF_KIND: Record<Kind, string> = { error: 'Error', faq: 'Question', guide: 'Procedure' };

/** All of a kind. */
export const NAME_OF_KINDS: Record<Kind, string> = { error: 'Errors', faq: 'Questions', guide: 'Procedures' };
