/** Where the built site of a project lies. */
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const CONFIGS = ['mjs', 'js', 'mts', 'ts'].map((ending) => `astro.config.${ending}`);
/** Every built site has it. */
const isBuilt = (folder: string): boolean => existsSync(join(folder, '_headers'));

/**
 * The folder that is named, else `dist`, else what the project's configuration names as `outDir`. Throws with a sentence that names the
 * folders where no built site is in them.
 */
export async function findBuilt(root: string, named: string | undefined): Promise<string> {
  if (named !== undefined) {
    if (isBuilt(resolve(root, named))) return resolve(root, named);
    throw new Error(`${named} is no built site.`);
  }
  const dist = resolve(root, 'dist');
  if (isBuilt(dist)) return dist;
  const own = await outDirOf(root);
  if (own && isBuilt(own)) return own;
  throw new Error(
    `There is no built site in ${own && own !== dist ? own : 'dist'}: "npm start" builds one and serves it. Another folder is named behind "serve".`,
  );
}

/** What a configuration says that cannot be read here, is told by the build. */
async function outDirOf(root: string): Promise<string | undefined> {
  const config = CONFIGS.map((name) => join(root, name)).find((path) => existsSync(path));
  if (!config) return undefined;
  try {
    const { outDir } = (await import(/* @vite-ignore */ pathToFileURL(config).href)).default;
    if (!outDir) return undefined;
    return outDir instanceof URL ? fileURLToPath(outDir) : resolve(root, outDir);
  } catch {
    return undefined;
  }
}
