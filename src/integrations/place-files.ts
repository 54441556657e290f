import { fileOfPlaces, nameOfPlace } from '../addresses.ts';

/** Addresses of the site: where there is a page, and what leads on to another address. */
export interface Places {
  /** Paths below the base, without the slash at the end; the home page is empty. */
  pages: string[];
  /** Path, likewise, of what leads on; and where to, with the base path. */
  moved: Record<string, string>;
}

/** Places in one file, about: four kilobytes before compression. */
const IN_A_FILE = 80;

/**
 * What the 404 page looks up, by file: `places.json` says what stands right below the base and into how many files the others
 * are divided, each by the last part of its path. A page with pages below it ends with a slash.
 */
export function placeFiles({ pages, moved }: Places): Map<string, string> {
  const all = [...pages, ...Object.keys(moved)];
  const parents = new Set(all.flatMap(parentsOf));
  const bits = Math.max(0, Math.ceil(Math.log2(all.length / IN_A_FILE)));
  const parts = new Map<string, Places>();
  const partOf = (place: string): Places => {
    const file = place.includes('/') ? fileOfPlaces(nameOfPlace(place), bits) : HEAD;
    const part = parts.get(file) ?? { pages: [], moved: {} };
    parts.set(file, part);
    return part;
  };
  partOf('');
  // A file in which nothing stands is there all the same: nobody who looks something up is refused.
  for (let name = 0; name < 2 ** bits; name++)
    parts.set(`places/${bits}-${name.toString(16)}.json`, { pages: [], moved: {} });
  for (const page of pages) partOf(page).pages.push(parents.has(page) ? `${page}/` : page);
  for (const [place, target] of Object.entries(moved)) partOf(place).moved[place] = target;
  return new Map([...parts].map(([file, part]) => [file, JSON.stringify(file === HEAD ? { bits, ...part } : part)]));
}

const HEAD = 'places.json';

/** `e` and `e/http-403` of `e/http-403/t`. */
function parentsOf(place: string): string[] {
  const parts = place.split('/');
  return parts.slice(0, -1).map((_, at) => parts.slice(0, at + 1).join('/'));
}
