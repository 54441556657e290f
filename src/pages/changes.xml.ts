import { CHANGES_WORDS } from '#words/changes.ts';
import { LOCALE } from '#words/locale.ts';
import { recentChanges } from '../components/page/recent-changes.ts';
import { href } from '../entries.ts';
import { SITE } from '../site.ts';
import { escaped } from './_escaped.ts';

/** Feed readers keep what they have read. */
const MOST = 50;

/** The latest changes as a feed (Atom, RFC 4287). An id names one change of one entry for ever. */
export async function GET(): Promise<Response> {
  const at = (path: string) => new URL(path, SITE.origin).href;
  const changes = await recentChanges(MOST);
  const items = changes.map(({ entry, date, what, at: place }) =>
    [
      '<entry>',
      `<id>${at(entry.url)}#changed-${date}${place ? `-${place + 1}` : ''}</id>`,
      `<title>${escaped(entry.title)}</title>`,
      `<link href="${at(entry.url)}"/>`,
      `<updated>${date}T00:00:00Z</updated>`,
      `<summary>${escaped(what)}</summary>`,
      '</entry>',
    ].join(''),
  );
  const feed = at(href('changes.xml'));
  return new Response(
    [
      '<?xml version="1.0" encoding="utf-8"?>',
      `<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${LOCALE}">`,
      `<id>${feed}</id>`,
      `<title>${escaped(CHANGES_WORDS.feedTitle(SITE.name))}</title>`,
      `<author><name>${escaped(SITE.name)}</name></author>`,
      `<link rel="self" href="${feed}"/>`,
      `<link href="${at(href('changes/'))}"/>`,
      `<updated>${changes[0]?.date ?? '1970-01-01'}T00:00:00Z</updated>`,
      ...items,
      '</feed>',
      '',
    ].join('\n'),
    { headers: { 'content-type': 'application/atom+xml' } },
  );
}
