import { nameOfPlace } from '../../addresses.ts';
import { canonicalNumber } from '../../search/text/code-spelling.ts';
import { beginningOf } from '../../search/text/vocabulary.ts';

/**
 * The page that an address means that names none: old, cut, in the wrong case, or with text behind it that mail and chat
 * programs took for a part of it. Pure.
 */
export interface KnownPlaces {
  /** Paths below the base; the home page is empty. Those with pages below them end with a slash, the others do not. */
  pages: readonly string[];
  /** Paths, likewise, that lead on to an address. */
  moved: Readonly<Record<string, string>>;
}

/** What follows an address without being a part of it: no letter or digit at all, or something else than a word's middle. */
const JUNK = /^(?:[^a-z0-9]*$|[^a-z0-9_-])/;
/** Endings that files of a page have. */
const ENDING = /^(?:\/?index)?\.(?:html?|md|json|php|aspx)\b/;

/**
 * The one address that fits, or undefined where none or several do. `path` is the path as the browser has it, `base` the
 * path of the site with slashes at both ends, `families` patterns of codes.
 */
export function nearestAddress(
  path: string,
  base: string,
  { pages, moved }: KnownPlaces,
  families: readonly string[],
): string | undefined {
  const named = pages.map((page) => page.toLowerCase().replace(/\/$/, ''));
  const targets = new Map(named.map((place, at) => [place, `${base}${pages[at]}`.replace(/([^/])$/, '$1/')]));
  for (const [place, target] of Object.entries(moved)) targets.set(place.toLowerCase(), target);
  const asked = askedBelow(path, base);
  const parents = new Set(named.filter((_, at) => pages[at]?.endsWith('/')));

  let best: string | undefined;
  for (const place of targets.keys()) {
    if (!asked.startsWith(place) || (best !== undefined && place.length < best.length)) continue;
    const rest = asked.slice(place.length);
    const isList = place === '' || parents.has(place);
    if (JUNK.test(isList ? rest.replace(/^\/+/, '') : rest) || ENDING.test(rest)) best = place;
  }
  return best === undefined ? byName(asked, targets, families) : targets.get(best);
}

/** The target of a page whose last part is the last part of the address, in whatever folder, when there is one. */
function byName(asked: string, targets: ReadonlyMap<string, string>, families: readonly string[]): string | undefined {
  const names = new Map<string, Set<string>>();
  for (const [place, target] of targets) {
    const name = place.includes('/') ? nameOfPlace(place) : '';
    if (name) names.set(name, (names.get(name) ?? new Set()).add(target));
  }
  const found = namesOf(asked, families)
    .map((name) => names.get(name))
    .find((targets) => targets !== undefined);
  return found?.size === 1 ? [...found][0] : undefined;
}

/** What the page can be called, in whatever folder, the likeliest first. */
function namesOf(asked: string, families: readonly string[]): string[] {
  const last = asked.split('/').findLast((part) => nameOfPlace(part) !== '') ?? '';
  // A number has one spelling here, whatever a log has made of it.
  const number = canonicalNumber(last) ?? '';
  return [...families.map((family) => spelt(asked, family)), number, last, last.split(/[^a-z0-9_-]/)[0] ?? ''].map(
    nameOfPlace,
  );
}

/** So many names are looked up: what is longer is no address. */
const MOST_NAMES = 6;

/**
 * The names of all places that {@link nearestAddress} can choose, besides those right below the base: of pages of the same
 * name, and of pages whose address is the beginning of this one.
 */
export function namesAsked(path: string, base: string, families: readonly string[]): string[] {
  const asked = askedBelow(path, base);
  const beginnings = asked
    .split('/')
    .slice(1)
    .reverse()
    .flatMap((part) => [
      part,
      part.replace(/index\.[a-z]+\b.*$/, ''),
      ...[...part.matchAll(/[^a-z0-9_-]/g)].map(({ index }) => part.slice(0, index)),
    ]);
  const names = [...namesOf(asked, families), ...beginnings.map(nameOfPlace)];
  return [...new Set(names.filter(Boolean))].slice(0, MOST_NAMES);
}

/** The code of a family in a text, also where something stands behind its letters: `KOPIA-4012` for `KOPIA(\\d{4})`. */
function spelt(text: string, family: string): string {
  const beginning = beginningOf(family);
  const loose = `${beginning}[^a-z0-9]{0,3}${family.slice(beginning.length)}(?![\\w-])`;
  return new RegExp(loose, 'i').exec(text)?.[0] ?? '';
}

/** What an address asks for below the site's base. */
const askedBelow = (path: string, base: string): string =>
  plain(path.toLowerCase().startsWith(base) ? path.slice(base.length) : path);

/** Lower case, escapes resolved however often they were escaped, one kind of slash, none at the beginning. */
function plain(path: string): string {
  let text = path;
  for (let round = 0; round < 3; round++) {
    try {
      text = decodeURIComponent(text);
    } catch {
      text = text.replace(/%(?![0-9a-f]{2})/gi, '%25');
    }
  }
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\\/]+/g, '/')
    .replace(/^[/\s]+/, '');
}
