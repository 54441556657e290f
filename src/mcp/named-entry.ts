import { codeSlug } from '../addresses.ts';
import type { OpenSite, SiteEntry } from './site.ts';

/** The entry that an id, an address or the path of its Markdown copy names. */
export function namedEntry({ entries }: OpenSite, name: string): SiteEntry | undefined {
  const id = lastPart(name);
  return entries.find((one) => one.id === id) ?? entries.find((one) => one.id === id.toLowerCase());
}

/** What `/e/<code>.json` has of a code. */
export interface NamedCode {
  code: string;
  name: string | null;
  meaning: string | null;
  firstStep: string | null;
  url: string;
  entries: { id: string; title: string; url: string }[];
}

/** The code that a text is, or the address of its card. */
export async function namedCode({ readCode }: OpenSite, name: string): Promise<NamedCode | undefined> {
  const slug = codeSlug(lastPart(name)).toLowerCase();
  const file = slug && (await readCode(slug));
  return file ? (JSON.parse(file) as NamedCode) : undefined;
}

/** `https://site.example/errors/my-id/#fix` → `my-id`. */
const lastPart = (name: string): string =>
  name
    .trim()
    .replace(/[?#].*$/s, '')
    .replace(/(?:\/|\.md)$/, '')
    .replace(/^.*\//s, '');
