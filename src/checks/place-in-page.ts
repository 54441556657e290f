import type { Finding } from './finding.ts';

type Place = Pick<Finding, 'file' | 'line' | 'column'>;
interface Source {
  path: string;
  html: string;
}

/** The place in a page of an offset of its HTML. */
export function placeAt({ path, html }: Source, offset: number): Place {
  const before = html.slice(0, offset).split('\n');
  return { file: `dist/${path}`, line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}

/** The place in a page of the first occurrence of a text of its HTML; the top when it does not stand there literally. */
export function placeInPage(page: Source, text: string): Place {
  const at = page.html.indexOf(text);
  return at === -1 ? { file: `dist/${page.path}`, line: 1 } : placeAt(page, at);
}
