import type { Entry } from '../entries.ts';
import { tagsOf } from '../mdx-body.ts';

export interface SectionOfEntry {
  anchor: string;
  title: string;
  kind: 'cause' | 'fix' | 'detail';
}

const KIND_OF_SECTION: Record<string, SectionOfEntry['kind']> = { Cause: 'cause', Fix: 'fix', Detail: 'detail' };

/** Sections of an entry that a link can point to, in the order of the page. */
export function sectionsOf(entry: Entry): SectionOfEntry[] {
  return tagsOf(entry.body).flatMap(({ name, attributes }): SectionOfEntry[] => {
    const anchor = attributes.id ?? '';
    const kind = KIND_OF_SECTION[name];
    return kind ? [{ anchor, title: attributes.title ?? '', kind }] : [];
  });
}
