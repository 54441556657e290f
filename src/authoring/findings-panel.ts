/**
 * Shows in development what is wrong with the content, over the page: a strip at its lower edge that opens, and the
 * whole page where it does not show what was saved. Vite's own overlay knows one error at a time, and hides the page
 * also for what is only not written yet.
 */
import type { ContentReport } from '../checks/content-report.ts';
import type { Finding } from '../checks/finding.ts';
import { ASK, REPORT } from '../checks/report-messages.ts';
import style from './findings-panel.css?inline';

// Written out, because Vite looks for these words.
const hot = import.meta.hot;
/** What was closed stays closed in this tab until something else is told, also when a save reloads the page. */
const CLOSED = 'content-findings-closed';

const panel = document.createElement('content-findings');
const root = panel.attachShadow({ mode: 'open' });
const sheet = new CSSStyleSheet();
sheet.replaceSync(style);
root.adoptedStyleSheets = [sheet];

function make(name: string, className: string, ...children: (Node | string)[]): HTMLElement {
  const made = document.createElement(name);
  if (className) made.className = className;
  made.append(...children);
  return made;
}

/** A place that the author's editor opens. */
function placeOf({ file, line, column }: Pick<Finding, 'file' | 'line' | 'column'>): HTMLElement {
  const place = [file, line, column].filter((part) => part !== undefined).join(':');
  const button = make('button', 'place', place);
  button.addEventListener('click', () => fetch(`/__open-in-editor?file=${encodeURIComponent(place)}`));
  return button;
}

/** The path of the shown page's source, as far as its address tells: `errors/my-id`. */
const shown = location.pathname.replace(/\/$/, '').split('/').slice(-2).join('/');
const isShown = (file: string) => file.endsWith(`/${shown}.mdx`);

function headline({ findings, unwritten, unread }: ContentReport): string {
  const own = unread.find(isShown);
  if (own) return `Not taken over: ${own} cannot be read. This page is not what you saved.`;
  if (unread[0]) return `Not taken over: ${unread.join(', ')} cannot be read.`;
  const count = unwritten.reduce((sum, one) => sum + one.count, 0);
  const parts = [
    findings.length > 0 ? `${findings.length} ${findings.length === 1 ? 'finding' : 'findings'}` : '',
    count > 0 ? `${count} ${count === 1 ? 'place' : 'places'} to write` : '',
  ];
  return parts.filter(Boolean).join(', ');
}

/** Whether a file cannot be read: then ours are the words that help, not those of a parser. */
let isUnread = false;
/** When a file could not be read last, in milliseconds; kept over a reload, which a mended file brings. */
const UNREAD_AT = 'content-unread-at';
/** So long after it was mended the overlay may still come and tell the former fault. */
const LATE = 15_000;
const wasUnread = () => isUnread || Date.now() - Number(sessionStorage.getItem(UNREAD_AT) ?? 0) < LATE;
const hideOverlay = () => document.querySelector('vite-error-overlay')?.remove();
// It may come after our report.
new MutationObserver(() => wasUnread() && hideOverlay()).observe(document.body, { childList: true });

function show(report: ContentReport): void {
  const { findings, unwritten, unread } = report;
  isUnread = unread.length > 0;
  // Where a text is mended to what it was before, nothing else takes the overlay away.
  if (wasUnread()) hideOverlay();
  if (isUnread) sessionStorage.setItem(UNREAD_AT, String(Date.now()));
  const key = JSON.stringify(report);
  if ((findings.length === 0 && unwritten.length === 0) || key === sessionStorage.getItem(CLOSED)) {
    panel.remove();
    return;
  }
  // A page without a main part is one that could not be made.
  const whole = unread.some(isShown) || (unread.length > 0 && !document.querySelector('main'));
  const first = (one: { file: string }) => (isShown(one.file) ? 0 : 1);
  const list = make(
    'ul',
    '',
    ...[...findings]
      .sort((a, b) => first(a) - first(b))
      .map((finding) =>
        make(
          'li',
          '',
          placeOf(finding),
          make('p', 'found', finding.found),
          make('p', '', `Expected: ${finding.expected}`),
          make('p', '', `Next: ${finding.next}`),
        ),
      ),
    ...unwritten.map((one) => make('li', '', placeOf(one), make('p', '', `${one.count} × FILL IN`))),
  );
  const details = document.createElement('details');
  details.open = whole || findings.some(({ file }) => isShown(file)) || unread.length > 0;
  details.append(make('summary', '', headline(report)), list);
  const close = make('button', 'close', '×');
  close.setAttribute('aria-label', 'Close');
  close.addEventListener('click', () => {
    sessionStorage.setItem(CLOSED, key);
    panel.remove();
  });
  const section = make(
    'section',
    [whole ? 'whole' : '', unread.length > 0 ? 'unread' : ''].join(' ').trim(),
    details,
    close,
  );
  section.setAttribute('role', 'alert');
  root.replaceChildren(section);
  document.documentElement.append(panel);
}

hot?.on(REPORT, show);
hot?.send(ASK);
