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
}

/** `brought` is the root as the page has got it, if it has. */
export function shardSource(base: string, brought: string | undefined): ShardSource {
  let root = brought;
  const load = async (path: string, options: RequestInit) => (await fetchFile(`${base}index/${path}`, options)).text();
  const again: RequestInit = { cache: 'reload' };
  const { read } = checkedSource(async (path, isAgain) => {
    if (path !== ROOT) return isAgain ? persistently(() => load(path, again)) : load(path, {});
    root ??= await persistently((isLater) => load(path, isLater ? again : {}));
    return root;
  });
  return {
    read,
    isOtherBuild: () =>
      load(ROOT, again).then(
        (text) => text !== root,
        () => false,
      ),
  };
}
