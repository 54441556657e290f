/** What a paste was understood as: its groups of lines, what is private in it, and what can be handed on. */
import { lineRanges } from '../search/line-ranges.ts';
import type { LineGroup, PasteReading, TakenKind } from '../search/reading.ts';
import { element } from './element.ts';
import { reportAddress } from './report.ts';

const TAKEN_WORDS: Record<TakenKind, [one: string, several: string]> = {
  email: ['e-mail address', 'e-mail addresses'],
  id: ['id', 'ids'],
  tenant: ['tenant name', 'tenant names'],
  host: ['host name', 'host names'],
  ip: ['IP address', 'IP addresses'],
  url: ['address', 'addresses'],
  time: ['time', 'times'],
  token: ['token', 'tokens'],
  secret: ['secret', 'secrets'],
  device: ['device name', 'device names'],
  user: ['user name', 'user names'],
};

/** Entries that groups name, as the page shows them. */
export type EntryLinks = Readonly<Record<string, { title: string; url: string }>>;

/** Above the list: a warning about secrets, and the groups of a pasted list. */
export function readingHead({ redaction, groups }: PasteReading, entries: EntryLinks): Node[] {
  const parts: Node[] = [];
  if (redaction.hasSecret) {
    parts.push(
      element(
        'p',
        { class: 'note warning' },
        'Your text holds what looks like a secret or a token. If it was shared with anyone, revoke it. It is kept out of every link and report made here.',
      ),
    );
  }
  if (groups.length > 0) parts.push(groupTable(groups, entries));
  return parts;
}

function groupTable(groups: readonly LineGroup[], entries: EntryLinks): HTMLElement {
  const count = groups.reduce((sum, { lines }) => sum + lines.length, 0);
  const rows = groups.map(({ entry, lines, sample }) => {
    const known = entry === null ? undefined : entries[entry];
    const what = known
      ? element('a', { href: known.url }, known.title)
      : element('span', {}, entry ?? 'Not documented here');
    return element(
      'tr',
      {},
      element('td', {}, String(lines.length)),
      element('td', {}, what, element('p', { class: 'about' }, sample)),
      element('td', {}, lineRanges(lines)),
    );
  });
  const head = ['Lines', 'Entry', 'Which'].map((name) => element('th', { scope: 'col' }, name));
  return element(
    'table',
    { class: 'line-groups' },
    element('caption', {}, `${count} lines, ${groups.filter(({ entry }) => entry !== null).length} documented errors`),
    element('thead', {}, element('tr', {}, ...head)),
    element('tbody', {}, ...rows),
  );
}

/** Below the list: what was left out, and links and reports without it. */
export function readingFoot(
  { redaction: { taken }, handOn: text }: PasteReading,
  base: string,
  found: boolean,
): HTMLElement {
  const counts = Map.groupBy(taken, ({ kind }) => kind);
  const list = [...counts].map(([kind, all]) => `${all.length} ${TAKEN_WORDS[kind][all.length === 1 ? 0 : 1]}`);
  const share = element(
    'button',
    {
      type: 'button',
      'data-copy': `${location.origin}${base}find/#q=${encodeURIComponent(text.toWellFormed())}`,
    },
    'Copy a link to this search',
  );
  const address = reportAddress(text);
  const report = address
    ? element('a', { href: address, target: '_blank', rel: 'noopener noreferrer' }, 'Report this error')
    : element('button', { type: 'button', 'data-copy': text }, 'Copy it for a report');
  return element(
    'div',
    { class: 'reading-foot' },
    element(
      'p',
      { class: 'about' },
      list.length > 0
        ? `Left out of links and reports: ${list.join(', ')}.`
        : 'Nothing private was recognised in your text; read it before you hand it on.',
    ),
    element('p', {}, share, ' ', found ? 'Wrong page? ' : 'Not here? ', report),
    element('details', {}, element('summary', {}, 'What would be handed on'), element('pre', { class: 'code' }, text)),
  );
}
