/** Links whose section is not on the page, and links that the 404 page has led here. */
import { LINK_WORDS } from '#words/links.ts';
import noteStyle from '../../styles/link-note.css?url';
import { element } from '../dom/element.ts';
import { loadStyle } from '../dom/load-style.ts';
import { NEAREST } from '../lost-links/nearest-mark.ts';

/** What the find page is opened with stands behind `#`, too, and is no section. */
const OF_FIND_PAGE = new Set(['copied', 'shared']);

/** Called with the id behind `#`, which no element of the page has. `open` shows what the address names by then. */
export function noticeLink(id: string, open: () => void): void {
  if (OF_FIND_PAGE.has(id)) return;
  const isNearest = id.startsWith(NEAREST);
  const meant = isNearest ? id.slice(NEAREST.length) : id;
  // Mail and chat programs take what stands behind an address for a part of it.
  const section = [meant, /^[\w-]+/.exec(meant)?.[0].toLowerCase() ?? ''].find((one) => document.getElementById(one));
  if (isNearest || section) {
    history.replaceState(history.state, '', `${location.origin}${location.pathname}${section ? `#${section}` : ''}`);
    if (section) open();
  }
  if (isNearest) show(LINK_WORDS.nearest);
  else if (!section) void leadToEntry(meant).then((isFound) => isFound || show(LINK_WORDS.sectionGone));
}

/**
 * A product's page names the entries that its handbook has in full, where sections are called `<entry>--<section>`: such a link
 * leads to the entry, of whatever kind. Tells whether it does.
 */
async function leadToEntry(anchor: string): Promise<boolean> {
  const base = document.documentElement.dataset.base ?? '/';
  if (!location.pathname.startsWith(`${base}products/`)) return false;
  const [entry = '', section] = anchor.split('--');
  const { lookUpPlace } = await import('../lost-links/known-places.ts');
  const address = await lookUpPlace(`${base}errors/${entry}/`, base).catch(() => undefined);
  if (address) location.replace(section ? `${address}#${section}` : address);
  return address !== undefined;
}

/** A note over the lower edge of the window, so that nothing on the page moves. */
function show(words: string): void {
  document.querySelector('.link-note')?.remove();
  const text = element('p', { role: 'status' });
  const close = element('button', { type: 'button' }, LINK_WORDS.close);
  const note = element('div', { class: 'link-note' }, text, close);
  close.addEventListener('click', () => note.remove());
  void loadStyle(noteStyle).then(() => {
    document.body.append(note);
    // A status is read aloud when it changes.
    requestAnimationFrame(() => text.append(words));
  });
}
