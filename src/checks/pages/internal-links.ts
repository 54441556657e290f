import type { BuiltPage } from '../../built/built-page.ts';
import { ownString } from '../../built/own-string.ts';
import type { Finding } from '../finding.ts';
import { placeInPage } from '../place-in-page.ts';

/** What a page names, and what others may name in it. */
export interface PageLinks {
  /** Every address, as it is written. */
  addresses: string[];
  ids: string[];
}

export function linksOf(page: BuiltPage): PageLinks {
  return {
    addresses: [...new Set(addressesOf(page))],
    ids: page.elements.map(({ id }) => id).filter(Boolean),
  };
}

/** What is kept of a page: numbers of its addresses, each once. */
type Kept = [path: string, addresses: number[]];
type Problem = Pick<Finding, 'expected' | 'next'>;

/**
 * Every address of the site's own that a page names exists, with its anchor. Pages go by one at a time; what leads nowhere is
 * known when all have. `base` has a slash at both ends.
 */
export function internalLinks({ base, origin }: { base: string; origin: string }) {
  const ownOrigin = new URL(origin).origin;
  const addresses = new Map<string, number>();
  const kept: Kept[] = [];
  const anchors = new Map<string, ReadonlySet<string>>();

  const problem = (address: string, path: string, files: ReadonlySet<string>): Problem | undefined => {
    const url = URL.parse(address, new URL(base + path.replace(/(^|\/)index\.html$/, '$1'), origin));
    if (!url) return { expected: 'an address', next: 'Correct the address.' };
    if (url.origin !== ownOrigin) return undefined;
    if (!url.pathname.startsWith(base)) {
      return { expected: `an address below ${base}`, next: `Begin the address with ${base}.` };
    }
    const target = decoded(url.pathname.slice(base.length));
    const file = target === '' || target.endsWith('/') ? `${target}index.html` : target;
    if (!files.has(file)) {
      if (files.has(`${file}/index.html`))
        return { expected: 'a slash at the end of the address', next: 'Add the slash.' };
      return { expected: `a file dist/${file}`, next: 'Correct the address, or add what it names.' };
    }
    const anchor = decoded(url.hash.slice(1));
    const ids = anchors.get(file);
    // `#q=` carries a query, `#:~:` a text fragment.
    if (!anchor || anchor.startsWith('q=') || anchor.startsWith(':~:') || !ids || ids.has(anchor)) return undefined;
    return {
      expected: `an element with the id "${anchor}" in dist/${file}`,
      next: 'Correct the anchor, or give the target its id.',
    };
  };

  return {
    hear(page: PageLinks, ofPage: string): void {
      const path = ownString(ofPage);
      const numbers = page.addresses.map((address) => {
        const known = addresses.get(address);
        if (known !== undefined) return known;
        addresses.set(ownString(address), addresses.size);
        return addresses.size - 1;
      });
      kept.push([path, numbers]);
      anchors.set(path, new Set(page.ids.map(ownString)));
    },
    /** `files` are all of the site; `read` gives the HTML of a page again, of which something is wrong. */
    findings(files: ReadonlySet<string>, read: (path: string) => string): Finding[] {
      const written = [...addresses.keys()];
      // What begins with a slash or another site leads to the same place from every page.
      const isAbsolute = written.map((address) => /^(?:\/|[a-z][a-z\d+.-]*:)/i.test(address));
      const known = new Map<number, Problem | undefined>();
      const problemOf = (number: number, path: string) => {
        if (!isAbsolute[number]) return problem(written[number] ?? '', path, files);
        if (!known.has(number)) known.set(number, problem(written[number] ?? '', path, files));
        return known.get(number);
      };
      return kept.flatMap(([path, numbers]) => {
        let html: string | undefined;
        return numbers.flatMap((number): Finding[] => {
          const wrong = problemOf(number, path);
          if (!wrong) return [];
          html ??= read(path);
          const address = written[number];
          const place = placeInPage({ path, html }, `"${address}"`);
          return [{ ...place, found: `The address "${address}" leads nowhere`, ...wrong }];
        });
      });
    },
  };
}

/** Every address in `href`, `src` and redirects, as it is written. */
function addressesOf({ elements, redirect }: BuiltPage): string[] {
  const found: string[] = [];
  for (const { attributes } of elements)
    for (const name in attributes) if (name === 'href' || name === 'src') found.push(attributes[name] ?? '');
  return redirect === undefined ? found : [...found, redirect];
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
