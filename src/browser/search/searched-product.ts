/** Which product alone is searched, of a large site whose reader has chosen to load one's index whole. */
import { SEARCHED } from '../dom/store-keys.ts';

/** Its key and its name; nothing where the whole site is searched. */
export function searchedProduct(): { key: string; name: string } | undefined {
  if (!import.meta.env.SHARDS) return undefined;
  try {
    const [, key, name] = /^(\S+) (.+)/.exec(localStorage[SEARCHED]) ?? [];
    return key && name ? { key, name } : undefined;
  } catch {
    // What cannot be kept has not been chosen.
    return undefined;
  }
}
