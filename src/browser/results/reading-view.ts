/** What a paste was understood as: its groups of lines, and whether it holds a secret. */
import { becauseOf, READING_WORDS } from '#words/reading.ts';
import type { PageText } from '../../search/gate/outgoing.ts';
import { lineRanges } from '../../search/text/line-ranges.ts';
import type { FilledMessage, LineGroup, PasteReading } from '../../search/text/reading.ts';
import { formatNumber } from '../../words/format-number.ts';
import { element } from '../dom/element.ts';

/** Entries that groups name, as the page shows them. */
export type EntryLinks = Readonly<Record<string, { title: string; url: PageText }>>;

/** Above the list: a warning about secrets, and the groups of a pasted list. */
export function readingHead({ redaction, groups }: PasteReading, entries: EntryLinks): Node[] {
  const parts: Node[] = [];
  if (redaction.hasSecret) {
    parts.push(element('p', { class: 'note warning' }, READING_WORDS.secret));
  }
  if (groups.length > 0) parts.push(groupTable(groups, entries));
  return parts;
}

function groupTable(groups: readonly LineGroup[], entries: EntryLinks): HTMLElement {
  const linesOf = (some: readonly LineGroup[]) => some.reduce((sum, { lines }) => sum + lines.length, 0);
  const unknown = groups.filter(({ entry }) => entry === null);
  const rows = groups.map(({ entry, lines, sample }) => {
    const known = entry === null ? undefined : entries[entry];
    const what = known
      ? element('a', { href: known.url }, known.title)
      : element('span', {}, entry ?? READING_WORDS.undocumented);
    return element(
      'tr',
      {},
      element('td', {}, formatNumber(lines.length)),
      element('td', {}, what, element('p', { class: 'about' }, sample)),
      element('td', {}, lineRanges(lines)),
    );
  });
  const head = [READING_WORDS.count, READING_WORDS.entry, READING_WORDS.lines].map((name) =>
    element('th', { scope: 'col' }, name),
  );
  return element(
    'table',
    { class: 'line-groups' },
    element('caption', {}, READING_WORDS.groups(linesOf(groups), groups.length - unknown.length, linesOf(unknown))),
    element('thead', {}, element('tr', {}, ...head)),
    element('tbody', {}, ...rows),
  );
}

/** A message with the reader's own values in its holes, what matched marked, and why it was chosen. */
export function filledMessage({ template, values, matched, codes, share, language }: FilledMessage): HTMLElement {
  const left = [...values];
  let from = 0;
  const parts = template.split(/(\{[A-Za-z][A-Za-z0-9]*\})/).flatMap((part): (Node | string)[] | Node => {
    from += part.length;
    const name = /^\{(\w+)\}$/.exec(part)?.[1];
    if (!name) return markedParts(template, from - part.length, from, matched);
    const at = left.findIndex((value) => value.name === name);
    const [value] = at === -1 ? [] : left.splice(at, 1);
    return element('var', value ? { class: 'filled', title: name } : {}, value?.value ?? part);
  });
  return element(
    'div',
    { class: 'filled-message' },
    element('samp', { class: 'message', lang: language }, ...parts),
    element('p', { class: 'about' }, becauseOf(codes, share)),
  );
}

/** The stretch of a template from one offset to another, what matched in it marked. */
function markedParts(template: string, from: number, to: number, matched: FilledMessage['matched']): (Node | string)[] {
  const parts: (Node | string)[] = [];
  let done = from;
  for (const [start, end] of matched) {
    if (start < from || end > to) continue;
    parts.push(template.slice(done, start), element('mark', {}, template.slice(start, end)));
    done = end;
  }
  return [...parts, template.slice(done, to)];
}
