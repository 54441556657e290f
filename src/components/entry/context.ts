import type { Entry } from '../../entries.ts';
import { tagsOf } from '../../mdx-body.ts';

/** Where and how an entry is shown: what its components need and an author should not have to write. */
export interface EntryContext {
  entry: Entry;
  /** Heading level of the entry's sections: 2 on its own page, deeper where it is included. */
  level: number;
  /** Put before every id, so that ids stay unique where several entries share a page. */
  prefix: string;
  /** Ids of the entries of a handbook's page: guides are then links, to the same page where it has them. */
  onPage?: ReadonlySet<string>;
  /** Whether the entry is a guide inside a fix: only its steps are shown then, the rest stays on its own page. */
  included?: boolean;
}

/** A guide's ids carry this until the fix that includes it puts its own id there. */
export const FIX_PLACEHOLDER = '~fix~';

/** The section before which the messages stand: the first after the meaning and the scope. */
export function sectionAfterMessages(entry: Entry): string | undefined {
  const first = tagsOf(entry.body).find(({ name }) => name === 'Causes' || name === 'Fixes' || name === 'Detail');
  return first?.name === 'Detail' ? first.attributes.id : first?.name;
}
