import type { PageText } from '../../search/gate/outgoing.ts';
import type { FilledMessage } from '../../search/text/reading.ts';
import type { FoundPage, RememberedMark } from './mark-memory.ts';

/** Milliseconds: a browser that restores its tabs after a day brings no marks back. */
const MAX_AGE = 24 * 60 * 60_000;
/** Longer texts were never written. */
const MAX_TEXT = 20_000;
const MAX_LIST = 200;

type Fields = Record<string, unknown>;
const fieldsOf = (value: unknown): Fields => (typeof value === 'object' && value !== null ? (value as Fields) : {});
const listOf = (value: unknown): unknown[] => (Array.isArray(value) ? value.slice(0, MAX_LIST) : []);
const isText = (value: unknown): value is string => typeof value === 'string' && value.length <= MAX_TEXT;
const isCount = (value: unknown): value is number => Number.isSafeInteger(value) && Math.abs(value as number) < 1e6;

/**
 * A mark as it was found in the browser's store, which others may have written, too: only what has its shape and leads
 * to a page of this site. Nothing if it is no mark, or an old one.
 */
export function checkedMark(found: unknown): RememberedMark | undefined {
  const { entry, text, anchor, since, typed, keyboard, at, pages, further, filled, values } = fieldsOf(found);
  if (!isText(entry) || !isText(text) || !isText(anchor)) return undefined;
  if (typeof since !== 'number' || !(Math.abs(Date.now() - since) < MAX_AGE)) return undefined;
  const known = listOf(pages).flatMap(pageOf);
  return {
    entry,
    text,
    anchor,
    since,
    typed: typed === true,
    keyboard: keyboard === true,
    ...(isCount(at) && { at }),
    ...(known.length > 0 && { pages: known, further: isCount(further) && further > 0 ? further : 0 }),
    ...(isText(values) && { values }),
    filled: filledOf(filled),
  };
}

function pageOf(found: unknown): FoundPage[] {
  const { entry, title, url, text } = fieldsOf(found);
  if (!isText(entry) || !isText(title) || !isText(url) || !isText(text)) return [];
  // What a page has made itself (`blob:`) has the origin, too.
  const { origin, protocol } = URL.parse(url, location.href) ?? {};
  return origin === location.origin && protocol === location.protocol
    ? [{ entry, title, url: url as PageText, text }]
    : [];
}

function filledOf(found: unknown): FilledMessage | undefined {
  const { template } = fieldsOf(found);
  // The values come from memory; why a message was chosen is said in the list only.
  return isText(template) ? { template, values: [], matched: [], codes: [] } : undefined;
}
