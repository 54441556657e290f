import { fileOfPlaces } from '../../addresses.ts';
import { codePatterns } from '../dom/code-patterns.ts';
import { type KnownPlaces, namesAsked, nearestAddress } from './nearest-address.ts';

/** `places.json`: what stands right below the base, and into how many files the others are divided. */
export interface PlacesHead extends KnownPlaces {
  bits: number;
}

/** The page that an address means, or undefined where none or several do. It loads a few small files, however many pages there are. */
export async function lookUpPlace(path: string, base: string): Promise<string | undefined> {
  const families = codePatterns();
  const load = async (file: string) => (await fetch(base + file)).json();
  const { bits, ...head }: PlacesHead = await load('places.json');
  const files = new Set(namesAsked(path, base, families).map((name) => fileOfPlaces(name, bits)));
  const parts: KnownPlaces[] = [head, ...(await Promise.all([...files].map(load)))];
  return nearestAddress(
    path,
    base,
    {
      pages: parts.flatMap(({ pages }) => pages),
      moved: Object.assign({}, ...parts.map(({ moved }) => moved)),
    },
    families,
  );
}
