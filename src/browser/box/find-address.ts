import type { SearchBox } from './search-box.ts';
import { searchState } from './search-state.ts';

/** Whether the host itself has answered with this page, and so has read its whole address. */
function hasReachedHost(): boolean {
  const [entry] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  // The service worker's own copy costs nothing on the wire, and it asks for a missing file without what stands behind `?`.
  return !entry || entry.workerStart === 0 || entry.transferSize > 0;
}

/** Behind the address: the text is on the clipboard, and another program has put it there. */
const COPIED = '#copied';

/**
 * Searches for the texts that the address brings along, now and later, and for what was shared with the installed site; offers to search
 * what was copied. What the reader has typed meanwhile comes first.
 */
export function followAddress(
  field: HTMLTextAreaElement,
  withSearch: (use: (box: SearchBox) => unknown) => void,
): void {
  if (location.hash === '#shared') return void takeShared(withSearch);
  const search = (text: string) => withSearch((box) => box.set(text));
  const offer = () => location.hash === COPIED && void offerCopied(field, search);
  offer();
  const text = textOfAddress();
  addEventListener('hashchange', () => {
    offer();
    const later = textOfAddress();
    if (later && later !== field.value) search(later);
  });
  if (text && !field.value.trim() && !searchState()) search(text);
}

async function offerCopied(field: HTMLTextAreaElement, search: (text: string) => void): Promise<void> {
  clearAddress();
  const refused = () => {
    const words = tell('copied-notice');
    document.querySelector('[data-search-status]')?.replaceChildren(words);
  };
  await import('./offer-copied.ts').then((part) => part.offerCopied(field, search, refused)).catch(refused);
}

async function takeShared(withSearch: (use: (box: SearchBox) => unknown) => void): Promise<void> {
  clearAddress();
  const shared = await import('./shared-with-site.ts').then((part) => part.sharedWithSite()).catch(() => undefined);
  if (shared?.files.length) withSearch((box) => box.give(shared.files));
  else if (shared?.text) withSearch((box) => box.set(shared.text));
  else tell('shared-notice');
}

/**
 * A link may bring a text along, behind `#q=` or `?q=`. It is taken out of the address at once, and the page says what
 * cannot be undone: the history has the address already, and behind `?q=` the host may have read it.
 */
export function textOfAddress(): string {
  const text = sentText() ?? textBehindHash();
  if (text === undefined) return '';
  clearAddress();
  if (text) tell('address-notice');
  return text;
}

/** With its origin: a path that begins with two slashes would be read as a host. */
const clearAddress = () => history.replaceState(history.state, '', location.origin + location.pathname);

function sentText(): string | undefined {
  const sent = new URLSearchParams(location.search).get('q');
  if (sent === null) return undefined;
  if (hasReachedHost()) tell('sent-notice');
  return withoutPrefix(sent, document.getElementById('sent-notice')?.dataset.prefixes?.split('\n') ?? []);
}

/** A text without what a program puts before it: `Backup says:`. */
function withoutPrefix(text: string, prefixes: readonly string[]): string {
  const trimmed = text.trimStart();
  const prefix = prefixes.find((one) => trimmed.toLowerCase().startsWith(one.toLowerCase()));
  return prefix ? trimmed.slice(prefix.length).trimStart() : text;
}

function textBehindHash(): string | undefined {
  // Browsers that search from their address bar write a space as a plus; links of the site escape both.
  const kept = /^#q=(.*)$/s.exec(location.hash)?.[1]?.replaceAll('+', ' ');
  // What was typed by hand has percent signs that escape nothing.
  return kept?.replace(/(?:%[0-9a-f]{2})+/gi, (escaped) => {
    try {
      return decodeURIComponent(escaped);
    } catch {
      return escaped;
    }
  });
}

/** Shows a notice of the page. Returns what it says. */
function tell(id: string): string {
  const notice = document.getElementById(id);
  if (notice) notice.hidden = false;
  return notice?.textContent ?? '';
}
