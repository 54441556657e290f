/** Files of the index over the network. */
import { persistently } from '../persistently.ts';
import { checkedSource } from '../search/tables/checked-source.ts';
import { ROOT } from '../search/tables/manifest.ts';
import type { TableSource } from '../search/tables/table.ts';
import { fetchFile } from './fetch-whole.ts';

export interface ShardSource extends TableSource {
  /**
   * Whether the host has the root of another build by now: asked where a file did not come, since then nothing of this build may
   * be there any more.
   */
  isOtherBuild(): Promise<boolean>;
  /** Whether a file of this question was not on the device, and the network did not bring it either. */
  isUnreachable(): boolean;
  /** A question begins: what was unreachable is asked for again. */
  begin(): void;
}

/** `brought` is the root as the page has got it, if it has. */
export function shardSource(base: string, brought: string | undefined): ShardSource {
  let root = brought;
  const load = async (path: string, options: RequestInit) => (await fetchFile(`${base}index/${path}`, options)).text();
  const again: RequestInit = { cache: 'reload' };
  /** Paths that no host was there for: of one question each is asked for once, however many parts of the search want it. */
  const unreached = new Set<string>();
  /** A host that answers, with whatever, is there; what comes too late has its own words. */
  const isNoHost = (error: unknown) => error instanceof TypeError;
  const { read } = checkedSource(async (path, isAgain) => {
    if (path !== ROOT) {
      if (unreached.has(path)) throw new TypeError(`There is no network for index/${path}.`);
      if (!isAgain) return load(path, {});
      return persistently(() => load(path, again)).catch((error) => {
        if (isNoHost(error)) unreached.add(path);
        throw error;
      });
    }
    root ??= await persistently((isLater) => load(path, isLater ? again : {}));
    return root;
  });
  return {
    read,
    isUnreachable: () => unreached.size > 0,
    begin: () => unreached.clear(),
    isOtherBuild: () =>
      load(ROOT, again).then(
        (text) => text !== root,
        () => false,
      ),
  };
}
