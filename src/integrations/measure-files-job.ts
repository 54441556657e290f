/** Measures files of a built site in a thread of a build: see `threads.ts`. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { copyDigest } from './copy-digest.ts';
import type { CopyFile, MeasureCall } from './copy-files.ts';

/** What hosts do while they answer, about: sizes are told in tenths of a megabyte. With 5, twice the work makes them 5 % smaller. */
const LIKE_A_HOST = { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } };

export function run({ dist, names }: MeasureCall): CopyFile[] {
  return names.map((name) => {
    // Nothing else goes on in this thread: asking for thousands of small files in turn takes longer than reading them.
    const content = readFileSync(join(dist, name));
    return {
      digest: copyDigest(content),
      wire: brotliCompressSync(content, LIKE_A_HOST).length,
      stored: content.length,
      pictures: name.endsWith('.html') ? picturesIn(content.toString()) : [],
    };
  });
}

const picturesIn = (page: string): string[] =>
  page.includes('<img') ? [...page.matchAll(/_astro\/[^"'\s]+\.(?:svg|png|ico)/g)].map(([path]) => path) : [];
