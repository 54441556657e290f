import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { expect, test } from '@playwright/test';

/**
 * What a reader of the documents follows is there. Files of `content/` are not looked for: they belong to whoever runs
 * the site.
 */
const documents = [...readdirSync('.'), ...readdirSync('docs').map((name) => `docs/${name}`)]
  .filter((name) => name.endsWith('.md'))
  .map((path) => ({ path, text: readFileSync(path, 'utf8') }));
const withoutCode = (text: string) => text.replace(/^```[\s\S]*?^```$/gm, '');

/** The anchors that GitHub gives to the headings of a document. */
function anchorsOf(path: string): string[] {
  const headings = withoutCode(readFileSync(path, 'utf8')).matchAll(/^#{1,6} (.+)$/gm);
  return [...headings].map(([, words = '']) =>
    words
      .toLowerCase()
      .replace(/[^\p{L}\p{N} _-]/gu, '')
      .replaceAll(' ', '-'),
  );
}

test('every link between the documents leads to a file, and to a heading of it', () => {
  const broken = documents.flatMap(({ path, text }) =>
    [...withoutCode(text).matchAll(/\]\((?!https?:)([^)#\s]*)(?:#([^)\s]+))?\)|(?:src|srcset)="([^"]+)"/g)].flatMap(
      ([link, file, anchor, picture]) => {
        const target = picture ?? (file ? join(dirname(path), file) : path);
        return existsSync(target) && (!anchor || anchorsOf(target).includes(anchor)) ? [] : [`${path}: ${link}`];
      },
    ),
  );
  expect(broken).toEqual([]);
});

test('every file and folder that a document names is there', () => {
  const gone = documents.flatMap(({ path, text }) =>
    [...text.matchAll(/`((?:src|tests|docs|public|\.github|\.ci)\/[\w./[\]-]*)`/g)].flatMap(([, name = '']) =>
      existsSync(name) ? [] : [`${path}: ${name}`],
    ),
  );
  expect(gone).toEqual([]);
});

test('every command that a document names is one of package.json', () => {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8'));
  const unknown = documents.flatMap(({ path, text }) =>
    [...text.matchAll(/npm run (?:--silent )?([a-z][\w:-]*)/g)].flatMap(([command, name = '']) =>
      name in scripts ? [] : [`${path}: ${command}`],
    ),
  );
  expect(unknown).toEqual([]);
});

test('what a finding or a comment calls a part of a document is a heading there', () => {
  const sources = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((file) =>
    /\.(ts|astro)$/.test(file),
  );
  const named = sources.flatMap((file) =>
    [...readFileSync(join('src', file), 'utf8').matchAll(/((?:docs\/)?[\w-]+\.md), "([^"]+)"/g)].map(
      ([, document = '', heading = '']) => ({ file, document, heading }),
    ),
  );
  expect(named.length).toBeGreaterThan(0);
  const gone = named.filter(
    ({ document, heading }) => !new RegExp(`^#+ ${heading}$`, 'm').test(readFileSync(document, 'utf8')),
  );
  expect(gone).toEqual([]);
});

test('the picture of the README loads quickly, for light and for dark screens', () => {
  const pictures = [...readFileSync('README.md', 'utf8').matchAll(/(?:src|srcset)="([^"]+)"/g)].map(([, path]) => path);
  expect(pictures).toHaveLength(2);
  for (const path of pictures) expect(statSync(path ?? '').size).toBeLessThan(60_000);
});
