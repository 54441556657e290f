import { setPriority } from 'node:os';

/** Niceness of what waits for others: a tenth of the time of who does not, where both want the same processor. */
const NICE = 10;

/**
 * Has the calling thread work when others leave a processor idle. What renders pages is one thread, for which all else has to wait; the rest of a
 * build fills what it leaves. Only Linux has priorities of threads: elsewhere it would be the whole process.
 */
export function workBehindOthers(): void {
  if (process.platform !== 'linux') return;
  try {
    setPriority(NICE);
  } catch {
    // Where nobody may say so, the build is as fast as it was.
  }
}
