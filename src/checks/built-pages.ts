import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { parseHTML } from 'linkedom';

/** One page of a built site. */
export interface BuiltPage {
  /** Path below the built folder with forward slashes: `errors/<id>/index.html`. */
  path: string;
  html: string;
  /** Parsed on first use. */
  readonly document: Document;
}

/** Every HTML page below `dist`, sorted by path. */
export async function builtPages(dist: string): Promise<BuiltPage[]> {
  const files = (await readdir(dist, { recursive: true })).filter((file) => file.endsWith('.html')).sort();
  return Promise.all(
    files
      .filter((file) => !file.startsWith('pagefind'))
      .map(async (file) => {
        const html = await readFile(join(dist, file), 'utf8');
        let document: Document | undefined;
        return {
          path: relative('.', file).split(sep).join('/'),
          html,
          get document() {
            document ??= parseHTML(html).document;
            return document;
          },
        };
      }),
  );
}
