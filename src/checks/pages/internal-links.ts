import type { BuiltPage } from '../built-pages.ts';
import { type BuiltSite, placeInPage } from '../built-site.ts';
import type { Finding } from '../finding.ts';

/** Every address of the site's own that a page names exists, with its anchor. */
export function internalLinks({ pages, files, base, origin }: BuiltSite): Finding[] {
  const byPath = new Map(pages.map((page) => [page.path, page]));
  const anchors = new Map<string, Set<string>>();
  const anchorsOf = (path: string): Set<string> => {
    const known =
      anchors.get(path) ??
      new Set([...(byPath.get(path)?.document.querySelectorAll('[id]') ?? [])].map(({ id }) => id));
    anchors.set(path, known);
    return known;
  };
  const problem = (address: string, page: BuiltPage): Pick<Finding, 'expected' | 'next'> | undefined => {
    const url = resolved(address, page, base, origin);
    if (!url) return { expected: 'an address', next: 'Correct the address.' };
    if (url.origin !== new URL(origin).origin) return undefined;
    if (!url.pathname.startsWith(base)) {
      return { expected: `an address below ${base}`, next: 'Make the address with href() of src/entries.ts.' };
    }
    const path = decoded(url.pathname.slice(base.length));
    const file = path === '' || path.endsWith('/') ? `${path}index.html` : path;
    if (!files.has(file)) {
      if (files.has(`${file}/index.html`))
        return { expected: 'a slash at the end of the address', next: 'Add the slash.' };
      return { expected: `a file dist/${file}`, next: 'Correct the address, or add what it names.' };
    }
    const anchor = decoded(url.hash.slice(1));
    // `#q=` carries a query, `#:~:` a text fragment.
    if (!anchor || anchor.startsWith('q=') || anchor.startsWith(':~:') || !byPath.has(file)) return undefined;
    if (anchorsOf(file).has(anchor)) return undefined;
    return {
      expected: `an element with the id "${anchor}" in dist/${file}`,
      next: 'Correct the anchor, or give the target its id.',
    };
  };
  return pages.flatMap((page) =>
    [...new Set(addressesOf(page))].flatMap((address): Finding[] => {
      const wrong = problem(address, page);
      return wrong
        ? [{ ...placeInPage(page, `"${address}"`), found: `The address "${address}" leads nowhere`, ...wrong }]
        : [];
    }),
  );
}

/** Every address in `href`, `src` and redirects, as it is written. */
function addressesOf({ document }: BuiltPage): string[] {
  const attributes = [...document.querySelectorAll('[href], [src]')].flatMap((element) =>
    [element.getAttribute('href'), element.getAttribute('src')].filter((address) => address !== null),
  );
  const redirects = [...document.querySelectorAll('meta[http-equiv="refresh"]')].flatMap(
    (meta) => /url=(.+)$/i.exec(meta.getAttribute('content') ?? '')?.[1] ?? [],
  );
  return [...attributes, ...redirects];
}

function resolved(address: string, page: BuiltPage, base: string, origin: string): URL | undefined {
  const own = new URL(base + page.path.replace(/(^|\/)index\.html$/, '$1'), origin);
  return URL.parse(address, own) ?? undefined;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
