/** Measures files of a built site in a thread of a build: see `threads.ts`. */
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { knownWire } from '../pictures/files.ts';
import { isPiece } from '../service-worker/copy-lists.ts';
import { copyDigest } from './copy-digest.ts';
import { LARGE, type MeasureCall, type MeasuredFile } from './copy-files.ts';
import { LIKE_A_HOST } from './like-a-host.ts';

export function run({ dist, names, withPieces }: MeasureCall): MeasuredFile[] {
  return names.map(([name, isMeasured]) => {
    if (!isMeasured && !withPieces && isPiece(name))
      return { name, digest: '', wire: undefined, stored: statSync(join(dist, name)).size, pictures: [] };
    // Nothing else goes on in this thread: asking for thousands of small files in turn takes longer than reading them.
    const content = readFileSync(join(dist, name));
    return {
      name,
      digest: copyDigest(content),
      wire: isMeasured || content.length > LARGE ? wireOf(name, content) : undefined,
      stored: content.length,
      pictures: name.endsWith('.html') && content.includes('<img') ? picturesIn(content.toString()) : [],
    };
  });
}

const wireOf = (name: string, content: Buffer): number =>
  knownWire(name, content.length) ?? brotliCompressSync(content, LIKE_A_HOST).length;

const picturesIn = (page: string): string[] =>
  [...page.matchAll(/_astro\/[^"'\s]+\.(?:svg|png|ico)/g)].map(([path]) => path);
