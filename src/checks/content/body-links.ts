import { withoutCode } from '../../mdx-body.ts';
import { bodyElements, bodyPlace } from '../body-elements.ts';
import type { Content, EntryFile } from '../content-files.ts';
import type { Finding } from '../finding.ts';
import { nearestKey } from '../nearest-key.ts';
import { RESERVED } from './section-ids.ts';

/** `[words](address "title")`, but no image; or `[name]: address` on a line of its own. */
const LINK = /(?<!!)\[([^\]\n]*)\]\(\s*<?([^\s)>]*)[^)\n]*\)|^ {0,3}\[([^\]\n]+)\]:[ \t]*(\S+)/gm;
const OUTSIDE = /^(?:https?:\/\/|mailto:)/;

/** A Markdown link leads out of the site, or to a section of its own page; entries are named by their id. */
export function bodyLinks({ entries }: Content): Finding[] {
  const ids = entries.map(({ id }) => id);
  return entries.flatMap((entry) => {
    if (!entry.hasFrontmatter) return [];
    return [...withoutCode(entry.body).matchAll(LINK)].flatMap((match): Finding[] => {
      const words = match[1] ?? match[3] ?? '';
      const address = match[2] ?? match[4] ?? '';
      if (OUTSIDE.test(address)) return [];
      const place = bodyPlace(entry, match.index);
      if (address.startsWith('#')) return sectionOf(entry, address.slice(1)).map((words) => ({ ...place, ...words }));
      const name = /([^/]*?)(?:\.mdx?|\.html)?\/?(?:[?#].*)?$/.exec(address)?.[1] ?? '';
      const near = ids.includes(name) ? name : nearestKey(name, ids);
      return [
        {
          ...place,
          found:
            near === name ? `A link leads to the entry "${name}" by an address` : `The link "${address}" leads nowhere`,
          expected: 'an address with https://, or <Entry> with the id of an entry',
          next: near
            ? `Write <Entry id="${near}">${words}</Entry>.`
            : 'Write the whole address, or the id of an entry in <Entry id="…">words</Entry>.',
        },
      ];
    });
  });
}

/** What is wrong with a link to a section of the page. */
function sectionOf(entry: EntryFile, anchor: string): Omit<Finding, 'file' | 'line'>[] {
  const own = bodyElements(entry).elements.flatMap(({ name, attributes: { id } }) =>
    id && ['Cause', 'Fix', 'Detail'].includes(name) ? [id] : [],
  );
  if ([...own, ...RESERVED].includes(anchor)) return [];
  const near = nearestKey(anchor, own);
  return [
    {
      found: `The link "#${anchor}" leads to no section of this page`,
      expected: own.length > 0 ? `one of ${own.map((id) => `#${id}`).join(', ')}` : 'a page with sections',
      next: near ? `Write #${near}.` : 'Correct the anchor, or write the words without a link.',
    },
  ];
}
