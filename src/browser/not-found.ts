/** Suggests entries near an address that does not exist. */
import { element } from './element.ts';
import { SearchClient } from './search-client.ts';

const MOST = 5;

export function suggest(base: string): void {
  const box = document.getElementById('not-found');
  const list = document.getElementById('not-found-list');
  const words = wordsOfAddress(location.pathname);
  if (!box || !list || !words) return;
  const client = new SearchClient(base, ({ answer, words: pages, settled }) => {
    if (!settled) return;
    const found = [...(answer?.results ?? []), ...(answer?.suggestions ?? []), ...pages];
    const distinct = [...new Map(found.map(({ id, title, url }) => [id, { title, url }])).values()].slice(0, MOST);
    if (distinct.length === 0) return;
    box.hidden = false;
    list.replaceChildren(...distinct.map(({ title, url }) => element('li', {}, element('a', { href: url }, title))));
  });
  client.ask(words);
}

/** The last readable part of a path as words: `/errors/aadsts50020-guest./` gives `aadsts50020 guest`. */
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
