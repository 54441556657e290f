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
 * `without` names modules that are loaded later (`*` stands for any path); `define` is what the build knows, `instead` what it puts
 * in the place of an import.
 */
export async function bundleBytes(
  source: string,
  quality: number,
  without: string[] = [],
  define: Record<string, string> = {},
  instead: readonly { find: string; replacement: string }[] = [],
): Promise<number> {
  const { outputFiles } = await build({
    stdin: { contents: source, resolveDir: fileURLToPath(new URL('.', import.meta.url)), loader: 'ts' },
    bundle: true,
    external: without,
    define,
    minify: true,
    write: false,
    format: 'esm',
    platform: 'browser',
    target: 'es2024',
    logLevel: 'error',
    plugins: [
      {
        name: 'instead',
        setup: ({ onResolve }) =>
          onResolve({ filter: /^\.\// }, ({ path }) => {
            const found = instead.find(({ find }) => find === path);
            return found && { path: found.replacement };
          }),
      },
    ],
  });
  return outputFiles.reduce((sum, { contents }) => sum + brotliBytes(contents, quality), 0);
}
