import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { expect, test } from '@playwright/test';

/**
 * Which part of `src` may import which. Arrows point towards `search`; `search` points nowhere. To allow an arrow, add
 * it here and say in DESIGN.md why the part needs it.
 */
const MAY_IMPORT: Record<string, string[]> = {
  search: [],
  schemas: ['search', 'addresses', 'mdx-body'],
  /** Its worker for assistants answers as the server does. */
  worker: ['search', 'finder', 'mcp', 'pictures', 'addresses', 'words', 'persistently'],
  browser: ['search', 'worker', 'mcp', 'pictures', 'service-worker', 'styles', 'addresses', 'words', 'persistently'],
  'service-worker': ['search', 'persistently'],
  built: ['search'],
  checks: ['search', 'built', 'schemas', 'addresses', 'words', 'mdx-body', 'content-root', 'security-policy'],
  integrations: [
    ...['search', 'pictures', 'built', 'schemas', 'checks', 'service-worker', 'addresses', 'site', 'content-root'],
    ...['texts-on-disk', 'temporary-folder', 'build-content', 'box'],
  ],
  /** An element for other pages, which loads the finder from the site. */
  box: ['finder', 'words'],
  /** What the site rests on, compared with its newest state. */
  drift: ['search', 'checks', 'schemas'],
  /** The search as other programs ask it: what the terminal prints, and the package. */
  finder: ['search', 'addresses'],
  authoring: [
    ...['search', 'finder', 'pictures', 'built', 'checks', 'drift', 'schemas', 'addresses', 'words', 'site'],
    'content-root',
  ],
  /** Makes a site of somebody else's documentation, and has it built as any other. */
  importing: ['integrations', 'checks', 'schemas', 'addresses', 'words', 'temporary-folder'],
  /** Answers programs from a built folder, as the terminal does, and in a page. */
  mcp: ['search', 'finder', 'authoring', 'built', 'checks', 'schemas', 'addresses', 'words', 'site'],
  /** Answers issues, in a file of its own. */
  action: ['search', 'finder', 'authoring', 'addresses', 'words'],
  serve: ['built', 'addresses'],
  components: [
    ...['search', 'entries', 'entry-causes', 'once', 'schemas', 'addresses', 'words', 'mdx-body', 'site'],
    'texts-on-disk',
  ],
  layouts: [
    ...['components', 'entries', 'entry-causes', 'styles', 'browser', 'addresses', 'words', 'mdx-body'],
    ...['site', 'security-policy'],
  ],
  pages: [
    'layouts',
    'styles',
    'components',
    'entries',
    'entry-causes',
    'once',
    'search',
    'pictures',
    'service-worker',
    'schemas',
    'addresses',
    'words',
    'mdx-body',
    'site',
  ],
  entries: ['once', 'build-content', 'search', 'schemas', 'addresses', 'words', 'mdx-body'],
  /** Keeps what a build makes once. */
  once: [],
  'entry-causes': ['entries', 'schemas', 'mdx-body'],
  'content.config': ['schemas', 'content-root', 'build-content'],
  words: ['search', 'schemas', 'addresses'],
  addresses: [],
  /** Pictures before they are read: for the terminal and for browsers. */
  pictures: [],
  /** Page, worker and service worker try again in one way; a file of its own, as none of them may load the others'. */
  persistently: [],
  'mdx-body': [],
  site: ['schemas', 'content-root'],
  'security-policy': [],
  'content-root': [],
  /** What a build knows of its content, for what Astro loads apart from it. */
  'build-content': [],
  /** What pages and what reads them keep of a build while it runs. */
  'texts-on-disk': ['temporary-folder'],
  'temporary-folder': [],
  /** Makes the package: bundles the finder, with the words of languages beside, the commands, and what sites are made of. */
  'build-package': ['integrations', 'without-notes-in', 'packaging'],
  packaging: [],
  /** The command of the package: it begins the others, and knows nothing of them. */
  cli: [],
  'without-notes-in': [],
  'build-action': ['packaging'],
  /** Begins a build, and knows nothing of it. */
  build: [],
  /** The same in the process of the build: its checks begin before Astro is loaded. */
  'build-astro': ['integrations'],
  styles: [],
};
/**
 * The same for the rooms of `search` and `browser`, where most files stand: no room may import one that imports it. `door` is
 * what stands in no room.
 */
const ROOMS: Record<string, Record<string, string[]>> = {
  search: {
    door: ['literal', 'judge', 'index', 'text'],
    large: ['door', 'judge', 'index', 'text'],
    words: ['door', 'literal', 'index', 'text'],
    explain: ['door', 'index', 'text'],
    judge: ['unwrap', 'redact', 'index', 'text'],
    gate: ['unwrap', 'redact', 'index', 'text'],
    literal: ['index', 'text'],
    redact: ['text'],
    index: ['text'],
    gathered: ['door', 'lookups', 'suffixes', 'tables', 'words', 'judge', 'index', 'text'],
    lookups: ['tables', 'words', 'judge', 'unwrap', 'index', 'text'],
    tables: ['words', 'index', 'text'],
    suffixes: ['tables', 'index', 'text'],
    narrow: [],
    unwrap: [],
    text: [],
  },
  browser: {
    door: [
      ...['box', 'results', 'search', 'carried', 'ways-out', 'find-bar', 'sections', 'steps', 'ticket', 'feedback'],
      ...['lost-links', 'offline', 'web-mcp', 'dom'],
    ],
    box: ['results', 'search', 'pictures', 'carried', 'memory', 'dom'],
    pictures: ['dom'],
    results: ['search', 'ways-out', 'dom'],
    'find-bar': ['carried', 'sections', 'ways-out', 'dom'],
    ticket: ['steps', 'carried', 'memory', 'ways-out', 'dom'],
    feedback: ['carried', 'ways-out', 'dom'],
    'lost-links': ['search', 'dom'],
    carried: ['memory', 'ways-out', 'dom'],
    'ways-out': ['search', 'dom'],
    sections: ['lost-links', 'dom'],
    steps: ['dom'],
    offline: ['dom'],
    'web-mcp': ['dom'],
    memory: ['dom'],
    search: ['dom'],
    dom: [],
  },
};
/** Parts that run on the author's machine and may use Node's own modules. */
const NODE = new Set([
  'built',
  'checks',
  'integrations',
  'authoring',
  'mcp',
  'action',
  'serve',
  'content.config',
  'site',
  'texts-on-disk',
  'temporary-folder',
  'build',
  'build-astro',
  'build-package',
  'packaging',
  'cli',
  'build-action',
  'drift',
  'importing',
]);
/** Parts that may name Astro's virtual modules. */
const ASTRO = new Set(['entries', 'content.config', 'pages', 'layouts', 'components']);

const partOf = (path: string) => path.split('/')[0]?.replace(/\.ts$/, '') ?? '';

const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => /\.(ts|astro)$/.test(file));

function importsOf(file: string): string[] {
  const text = readFileSync(join('src', file), 'utf8');
  return [...text.matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/g)].map((match) => match[1] ?? '');
}

test('every import follows the table of arrows', () => {
  const astray: string[] = [];
  for (const file of files) {
    const part = partOf(file);
    for (const name of importsOf(file)) {
      const isOwn = /^[.#]/.test(name);
      const target = name.startsWith('#words/')
        ? 'words'
        : partOf(normalize(join(dirname(file), name)).replaceAll('\\', '/'));
      const allowed = isOwn
        ? target === part || MAY_IMPORT[part]?.includes(target)
        : (!name.startsWith('node:') || NODE.has(part)) && (!name.startsWith('astro:') || ASTRO.has(part));
      if (!allowed) astray.push(`src/${file} imports ${name}`);
    }
  }
  expect(astray).toEqual([]);
});

/** Where an import of a file of ours leads, as a path below `src`. */
const leadsTo = (file: string, name: string) => normalize(join(dirname(file), name)).replaceAll('\\', '/');
const roomOf = (path: string) => (path.split('/').length > 2 ? (path.split('/')[1] ?? '') : 'door');
const ownImports = (file: string) => importsOf(file).filter((name) => name.startsWith('.'));

for (const [part, rooms] of Object.entries(ROOMS)) {
  test(`every import inside of ${part} follows the table of its rooms`, () => {
    const astray: string[] = [];
    const seen = new Set<string>();
    for (const file of files.filter((path) => path.startsWith(`${part}/`))) {
      for (const target of ownImports(file).map((name) => leadsTo(file, name))) {
        const [from, to] = [roomOf(file), roomOf(target)];
        if (!target.startsWith(`${part}/`) || from === to) continue;
        seen.add(`${from} -> ${to}`);
        if (!rooms[from]?.includes(to)) astray.push(`src/${file} imports src/${target}`);
      }
    }
    expect(astray).toEqual([]);
    const allowed = Object.entries(rooms).flatMap(([from, to]) => to.map((room) => `${from} -> ${room}`));
    expect(
      allowed.filter((arrow) => !seen.has(arrow)),
      'arrows that nothing needs',
    ).toEqual([]);
  });

  test(`no room of ${part} reaches itself through others`, () => {
    const reaches = (from: string, to: string): boolean =>
      (rooms[from] ?? []).some((next) => next === to || reaches(next, to));
    expect(Object.keys(rooms).filter((room) => reaches(room, room))).toEqual([]);
  });
}

test('no file imports one that imports it', () => {
  const imports = new Map(files.map((file) => [file, ownImports(file).map((name) => leadsTo(file, name))]));
  const mutual = files.flatMap((file) =>
    (imports.get(file) ?? []).filter((to) => imports.get(to)?.includes(file)).map((to) => `${file} and ${to}`),
  );
  expect(mutual).toEqual([]);
});

test('page and worker share the protocol and nothing else', () => {
  const fromBrowser = files
    .filter((file) => file.startsWith('browser/'))
    .flatMap((file) => ownImports(file).map((name) => leadsTo(file, name)))
    .filter((path) => path.startsWith('worker/'));
  const addresses = ['search', 'explain', 'picture', 'tool'].map((name) => `worker/${name}-worker.ts?worker&url`);
  expect(new Set(fromBrowser)).toEqual(new Set(['worker/protocol.ts', ...addresses]));
});

test('the heart names no package and no platform', () => {
  for (const file of files.filter((name) => name.startsWith('search/'))) {
    for (const name of importsOf(file))
      expect(leadsTo(file, name), file).toMatch(/^search\/(?:[a-z-]+\/)?[a-z-]+\.ts$/);
  }
});
