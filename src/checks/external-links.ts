import type { BuiltPage } from '../built/built-page.ts';
import { placeInPage } from './place-in-page.ts';

/** A link to somebody else's page, and where it first stands. */
export interface ExternalLink {
  address: string;
  /** Path in the repository with forward slashes. */
  file: string;
  /** 1-based. */
  line: number;
}

/**
 * The links of a built site that leave it, each address once (anchors apart), in order. `sources` are the files that
 * authors touch: the place is named there when the address stands there as it is, else in the built page.
 */
export async function externalLinks(
  pages: Iterable<BuiltPage> | AsyncIterable<BuiltPage>,
  origin: string,
  sources: readonly { path: string; text: string }[],
): Promise<ExternalLink[]> {
  const links = new Map<string, ExternalLink>();
  for await (const page of pages) {
    for (const element of page.elements) {
      const written = element.nodeName === 'A' ? (element.getAttribute('href') ?? '') : '';
      const url = written.startsWith('http') ? URL.parse(written) : null;
      if (!url || url.origin === new URL(origin).origin) continue;
      url.hash = '';
      if (links.has(url.href)) continue;
      const { file, line } = placeInSources(written, sources) ?? placeInPage(page, written.replaceAll('&', '&amp;'));
      links.set(url.href, { address: url.href, file, line });
    }
  }
  return [...links.values()].sort((a, b) => (a.address < b.address ? -1 : 1));
}

/** The first place where an address stands whole, and not as the beginning of a longer one. */
function placeInSources(address: string, sources: readonly { path: string; text: string }[]) {
  for (const { path, text } of sources) {
    for (let at = text.indexOf(address); at >= 0; at = text.indexOf(address, at + 1)) {
      if (/[\w/?#&=%-]/.test(text.charAt(at + address.length))) continue;
      return { file: path, line: text.slice(0, at).split('\n').length };
    }
  }
  return undefined;
}
