/** Paths of a space: below its folder, with forward slashes and none before. */
import { posix } from 'node:path';

/** What a link in a file leads to. Undefined where it leads out of the space. */
export function pathFrom(file: string, target: string): string | undefined {
  const path = posix.normalize(target.startsWith('/') ? target.slice(1) : posix.join(posix.dirname(file), target));
  return path === '..' || path.startsWith('../') ? undefined : path.replace(/^\.\/?$/, '').replace(/\/$/, '');
}

/** A path as it is written in a link: `%20`, or as it stands where it is no such code. */
export function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
