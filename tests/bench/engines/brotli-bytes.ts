import { fileURLToPath } from 'node:url';
import { brotliCompressSync, constants } from 'node:zlib';
import { build } from 'esbuild';

/** Bytes on the wire of a text or file. */
export const brotliBytes = (data: string | Uint8Array, quality: number): number =>
  brotliCompressSync(data, {
    params: { [constants.BROTLI_PARAM_QUALITY]: quality, [constants.BROTLI_PARAM_LGWIN]: 24 },
  }).length;

/**
 * Bytes on the wire of what a module exports or does, bundled, shaken and minified the same way for every engine.
 * `isLate` says of modules that are imported while the program runs which are not counted; `define` is what the build knows, `instead`
 * what it puts in the place of an import.
 */
export async function bundleBytes(
  source: string,
  quality: number,
  isLate: (path: string) => boolean = () => false,
  define: Record<string, string> = {},
  instead: readonly { find: string; replacement: string }[] = [],
): Promise<number> {
  const { outputFiles } = await build({
    stdin: { contents: source, resolveDir: fileURLToPath(new URL('.', import.meta.url)), loader: 'ts' },
    bundle: true,
    define,
    minify: true,
    write: false,
    format: 'esm',
    platform: 'browser',
    target: 'es2024',
    // The address of a worker, no part of this one.
    external: ['*?worker&url'],
    logLevel: 'error',
    plugins: [
      {
        name: 'instead',
        setup: ({ onResolve }) => {
          onResolve({ filter: /^\.\// }, ({ path }) => {
            const found = instead.find(({ find }) => find === path);
            return found && { path: found.replacement };
          });
          onResolve({ filter: /^\.\.?\// }, ({ path, kind }) =>
            kind === 'dynamic-import' && isLate(path) ? { path, external: true } : undefined,
          );
        },
      },
    ],
  });
  return outputFiles.reduce((sum, { contents }) => sum + brotliBytes(contents, quality), 0);
}
