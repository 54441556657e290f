import type { Entry } from '../../entries.ts';

/** Where and how an entry is shown: what its components need and an author should not have to write. */
export interface EntryContext {
  entry: Entry;
  /** Heading level of the entry's sections on its own page: 2, deeper where it is included. */
  level: number;
  /** Put before every id: the mark of a place, and of the fix that includes it. */
  prefix: string;
  /** Whether the entry is a guide inside a fix: only its steps are shown then, the rest stays on its own page. */
  included?: boolean;
}

/** A guide's ids carry this until the fix that includes it puts its own id there. */
export const FIX_PLACEHOLDER = '~fix~';
