import { existsSync } from 'node:fs';
import { isAbsolute, join, sep } from 'node:path';
import type { ViteDevServer } from 'vite';

/** Longer than the watcher passes over changes. */
const PATIENCE_MS = 300;

type Watcher = ViteDevServer['watcher'];

/**
 * Tells of changes to files of a folder that the watcher saw and did not tell: it drops what is saved within 50 ms of another save, and a
 * page would stay as it was. A change that it tells is told once.
 */
export function tellMissedChanges(watcher: Watcher, folder: string): void {
  const untold = new Map<string, NodeJS.Timeout>();
  const told = (file: string): void => {
    clearTimeout(untold.get(file));
    untold.delete(file);
  };
  watcher.on('raw', (_, path, details: { watchedPath?: string }) => {
    const file = fileOf(path, details?.watchedPath ?? '');
    if (!file.startsWith(folder + sep)) return;
    told(file);
    const tell = () => {
      told(file);
      if (!existsSync(file)) return;
      watcher.emit('change', file);
      watcher.emit('all', 'change', file);
    };
    untold.set(file, setTimeout(tell, PATIENCE_MS).unref());
  });
  watcher.on('all', (_, file) => told(file));
}

/** A change is seen in the file or in its folder; some systems tell the whole path. */
function fileOf(path: string, watched: string): string {
  if (isAbsolute(path)) return path;
  return watched === path || watched.endsWith(sep + path) ? watched : join(watched, path);
}
