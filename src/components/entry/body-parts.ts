/**
 * The parts of a body that stand elsewhere on its page than in its file: each fix at the first cause that names it, who sees the error
 * beside what is done. Components set marks around them, characters for private use as those of `entry-place.ts`.
 */
import type { EntryContext } from './context.ts';

const SCOPE = '\uE008';
const CAUSES = '\uE009';
const FIX = '\uE00A';
const FIX_ID = '\uE00B';
const HERE = '\uE00C';
const END = '\uE00D';

/** Whether the fixes of an entry come before what its body says: on a guide the body comes first. */
export const standsApart = ({ entry, included }: EntryContext): boolean => entry.kind !== 'guide' && !included;

const NO_PART = { start: '', end: '' };
/** What stands around a part, where it is to stand apart. */
export const scopePart = (context: EntryContext) => (standsApart(context) ? { start: SCOPE, end: END } : NO_PART);
export const causesPart = (context: EntryContext) => (standsApart(context) ? { start: CAUSES, end: END } : NO_PART);
export const fixPart = (context: EntryContext, id: string) =>
  standsApart(context) ? { start: FIX + id + FIX_ID, end: END } : NO_PART;
/** Where the fixes of a cause stand, by their ids. */
export const fixesHere = (ids: readonly string[]) => HERE + ids.join(' ') + END;

const part = (start: string) => new RegExp(`${start}([^${END}]*)${END}`, 'g');
const SCOPES = part(SCOPE);
const LISTS = part(CAUSES);
const PLACES = part(HERE);
const FIXES = new RegExp(`${FIX}([^${FIX_ID}]*)${FIX_ID}([^${END}]*)${END}`, 'g');

export interface BodyParts {
  /** Who sees the error. */
  scope: string;
  /** The causes, each with its fixes; empty where the body has none. */
  causes: string;
  /** Fixes that no cause names. */
  fixes: string;
  /** All else, in the order of the file. */
  rest: string;
}

/**
 * Takes the markup of a body apart.
 *
 * @param anchor the id of the first fixes: links to the fixes of an entry lead to it
 */
export function bodyParts(markup: string, anchor: string): BodyParts {
  const fixes = new Map<string, string>();
  let [scope, causes] = ['', ''];
  const rest = markup
    .replace(FIXES, (_, id: string, fix: string) => {
      fixes.set(id, fix);
      return '';
    })
    .replace(SCOPES, (_, part: string) => {
      scope += part;
      return '';
    });
  let id = ` id="${anchor}"`;
  const withFixes = rest.replace(PLACES, (_, ids: string) => {
    const own = ids.split(' ').flatMap((one) => fixes.get(one) ?? []);
    for (const one of ids.split(' ')) fixes.delete(one);
    if (own.length === 0) return '';
    const group = `<div class="fixes"${id}>${own.join('')}</div>`;
    id = '';
    return group;
  });
  const all = withFixes.replace(LISTS, (_, list: string) => {
    causes += list;
    return '';
  });
  return { scope, causes, fixes: [...fixes.values()].join(''), rest: all };
}
