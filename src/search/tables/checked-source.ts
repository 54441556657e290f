import { digestOf } from './digest.ts';
import type { TableSource } from './table.ts';

/** How a source gets the text of a file, and does so `again`, past every cache. Throws where none comes. */
export type GetText = (path: string, again: boolean) => Promise<string>;

/**
 * A source that hands out nothing but what the digest says. A file that does not come, or comes as another one (cut, of another build, a
 * page in its place), is asked for once more; then it is lost.
 */
export function checkedSource(get: GetText): TableSource {
  return {
    async read(path, digest) {
      // Both are waited for at the same time: the digest may be on its way, too.
      const [wanted, first] = await Promise.all([digest, get(path, false).catch(() => undefined)]);
      const isRight = (text: string) => wanted === undefined || digestOf(text) === wanted;
      if (first !== undefined && isRight(first)) return first;
      const second = await get(path, true);
      if (isRight(second)) return second;
      throw new Error(`index/${path} is not the file that the index speaks of.`);
    },
  };
}
