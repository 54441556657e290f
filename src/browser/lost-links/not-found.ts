/** Leads from an address that does not exist to the one page that it can mean, or suggests entries near it. */
import { element } from '../dom/element.ts';
import { SearchClient } from '../search/search-client.ts';
import { lookUpPlace } from './known-places.ts';
import { NEAREST } from './nearest-mark.ts';

const MOST = 5;

export async function leadOn(base: string): Promise<void> {
  const { pathname, hash } = location;
  const nearest = await lookUpPlace(pathname, base).catch(() => undefined);
  if (!nearest || nearest === pathname) return suggest(base);
  // A code is one in any spelling; any other address was not quite the one of a page, and the reader is told.
  const isCode = pathname.toLowerCase().startsWith(`${base}e/`);
  location.replace(nearest + (isCode ? hash : `#${NEAREST}${hash.slice(1)}`));
}

function suggest(base: string): void {
  const box = document.getElementById('not-found');
  let words = wordsOfAddress(location.pathname);
  if (!box || !words) return;
  const client = new SearchClient(base, ({ answer, words: pages, settled }) => {
    if (!settled) return;
    const found = [...(answer?.results ?? []), ...(answer?.suggestions ?? []), ...pages];
    const distinct = [...new Map(found.map(({ id, title, url }) => [id, { title, url }])).values()].slice(0, MOST);
    if (distinct.length === 0) {
      // What stands behind the name of a page brings nothing: it is left out, word by word.
      words = words.replace(/\s*\S+$/, '');
      if (words.includes(' ')) client.ask(words);
      return;
    }
    const links = distinct.map(({ title, url }) => element('li', {}, element('a', { href: url }, title)));
    box.replaceChildren(
      element('h2', {}, box.dataset.title ?? ''),
      element('ul', { class: 'entry-list', id: 'not-found-list' }, ...links),
    );
    box.hidden = false;
  });
  client.ask(words);
}

/** The last readable part of a path as words: `/errors/lost-token-guest./` gives `lost token guest`. */
export function wordsOfAddress(path: string): string {
  let part = path.split('/').filter(Boolean).pop() ?? '';
  try {
    part = decodeURIComponent(part);
  } catch {
    // Broken escapes are read as they stand.
  }
  return part
    .replace(/\.(html|md|json)?$/i, '')
    .replace(/[-_+.\s]+/g, ' ')
    .trim();
}
