import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';

interface Way {
  /** What it looks like in the code. */
  pattern: RegExp;
  /** What to do instead. */
  instead: string;
  /** Who may, and why. */
  allowed: Record<string, string>;
}

/** Every way on which a text can leave the tab, or an address can be written. To allow a module, add it with its reason. */
const WAYS: Record<string, Way> = {
  'the clipboard': {
    pattern: /navigator\s*(?:\?\.|\.)\s*clipboard|execCommand|ClipboardItem|clipboardData\.setData/,
    instead: 'call copyOut of ways-out.ts, which takes Outgoing only',
    allowed: {
      'browser/ways-out/ways-out.ts': 'takes Outgoing',
      'browser/box/offer-copied.ts': 'reads it, at the press of a button that says so',
      'box/hand-over.ts': "the reader's own text, at the press of a button that says so",
    },
  },
  "the system's sheet": {
    pattern: /navigator\s*(?:\?\.|\.)\s*share\b/,
    instead: 'call shareOut of ways-out.ts, which takes PageText only',
    allowed: { 'browser/ways-out/ways-out.ts': 'takes PageText' },
  },
  'a file': {
    pattern: /createObjectURL|\.download\s*=|showSaveFilePicker|showOpenFilePicker|'download'/,
    instead: 'call saveOut of ways-out.ts, which takes Outgoing only',
    allowed: { 'browser/ways-out/ways-out.ts': 'takes Outgoing' },
  },
  'the text of a copy button': {
    pattern: /dataset\.copy\s*=[^=]|setAttribute\(\s*['"]data-copy|'data-copy': (?!'')/,
    instead: 'call copies of ways-out.ts, which takes Outgoing only',
    allowed: { 'browser/ways-out/ways-out.ts': 'takes Outgoing' },
  },
  'the address of a link': {
    pattern: /\.(?:href|action|formAction|search|hash|pathname)\s*\+?=[^=>]|setAttribute\(\s*['"](?:href|action|src)/,
    instead: 'give element() an href, or call leadsTo of ways-out.ts: both take Outgoing only',
    allowed: {
      'browser/ways-out/ways-out.ts': 'takes Outgoing',
      'browser/box/search-box.ts': 'the section of a result on this very page',
      'integrations/light-imports.ts': 'style sheets of the build, by their file names',
    },
  },
  'another page': {
    pattern:
      /\blocation\s*\.\s*(?:assign|replace)\b|(?<![.\w])location\s*=[^=]|window\.open\b|(?<![.\w])open\(\s*[`'"\w]*(?:http|address|url)/,
    instead: 'use a link, which the reader follows',
    allowed: {
      'box/hand-over.ts': 'the page of the search, whose address says nothing of the text',
      'browser/lost-links/not-found.ts': "the nearest page of the site's own list",
      'browser/sections/link-notice.ts':
        "the page of an entry from the site's own list, with what its link named behind #",
    },
  },
  'the history': {
    pattern: /history\s*\.\s*(?:push|replace)State/,
    instead: 'keep it in memory (short-memory.ts): browsers write the history to the disk, and some carry it away',
    allowed: {
      'browser/box/search-state.ts': 'a key and a place in the list',
      'browser/box/find-address.ts': 'takes the text out of the address',
      'browser/memory/forget-everything.ts': 'empties it',
      'browser/sections/link-notice.ts': 'the path of the page and a section that it has',
      'browser/carried/mark-memory.ts': 'the mark of a followed result',
      'browser/carried/keep-mark.ts': 'the mark of a followed result',
    },
  },
  'a request of its own': {
    pattern: /sendBeacon|XMLHttpRequest|new WebSocket|new EventSource|new FormData|\.submit\(|requestSubmit/,
    instead: 'ask for a file of the site with fetch: nothing of the reader is sent anywhere',
    allowed: {},
  },
  'a text called redacted': {
    pattern: /\bas Redacted\b/,
    instead: 'ask the gate (ask-gate.ts) and let the reader decide (gated-text.ts)',
    allowed: {
      'search/gate/decided.ts': 'of the pieces that the gate has made',
      'search/gate/look-up.ts': 'a code by its form, and nothing else',
    },
  },
  "a text called the site's own": {
    pattern: /\bas (?:PageText|Outgoing\b)/,
    instead: 'read it from the page with page-text.ts, which leaves out what the reader has brought',
    allowed: {
      'browser/ways-out/page-text.ts': "the page without the reader's values",
      'browser/ways-out/copy.ts': 'an attribute that the build or `copies` has written',
      'browser/results/code-notices.ts': 'the address of a code, from cards.json',
      'browser/results/failure-note.ts': 'pages of the site; a code by its form',
      'browser/results/nothing-found.ts': 'the pages of products; searches of vendors, from searches.json',
      'browser/results/own-page.ts': 'the address of a code, by its form',
      'browser/dom/load-style.ts': 'style sheets of the build',
      'browser/carried/mark-shape.ts': 'a page of this site, checked',
      'browser/results/result-item.ts': 'the address of an entry and one of its sections',
      'worker/shown-answer.ts': 'the address of an entry, from the catalogue',
    },
  },
};

const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => /\.(?:ts|astro|mjs|js)$/.test(file) && !/^(?:serve|authoring|checks)\//.test(file));
/** Code without comments: what they say is no way out. */
const codeOf = (file: string) =>
  readFileSync(join('src', file), 'utf8')
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/^\s*\/\/.*$/gm, '');

for (const [name, { pattern, instead, allowed }] of Object.entries(WAYS)) {
  test(`${name} is within reach of no other module than those that say why`, () => {
    const users = files.filter((file) => pattern.test(codeOf(file)));
    const astray = users.filter((file) => !allowed[file]).map((file) => `src/${file}: ${instead}`);
    expect(astray, 'A typed text could leave the tab past the gate.').toEqual([]);
    expect(Object.keys(allowed).filter((file) => !users.includes(file))).toEqual([]);
  });
}
