/** The files of an index as a browser on a fast line would get them: counted, and handed out in waves. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setImmediate as turn } from 'node:timers/promises';
import { checkedSource } from '../../../src/search/tables/checked-source.ts';
import { type Manifest, ROOT } from '../../../src/search/tables/manifest.ts';
import type { FilterName, TableSource } from '../../../src/search/tables/table.ts';
import { shardPath } from '../../../src/search/tables/write-table.ts';
import { brotliBytes } from '../engines/brotli-bytes.ts';

export interface Loaded {
  /** On the wire. */
  bytes: number;
  files: number;
  /** Rounds of requests of which each had to wait for the one before. */
  waves: number;
}

/** What one text has loaded so far. What another one still asks for while nobody waits for it is not of this one. */
interface Run {
  asked: Set<string>;
  waves: number;
  waiting: (() => void)[];
}
const newRun = (): Run => ({ asked: new Set(), waves: 0, waiting: [] });

/** Loaded once and kept: counted apart. */
const IS_KEPT = /^(?:manifest\.json$|filter\/)/;
/** Comes with code that is loaded when it is wanted, and so in no wave of its own. */
const IS_BESIDE_CODE = /^pastes\//;

export class CountingSource {
  readonly #folder: string;
  readonly #quality: number;
  readonly #sizes = new Map<string, number>();
  readonly #kept = new Map<string, string>();
  #run = newRun();

  constructor(folder: string, quality: number) {
    this.#folder = folder;
    this.#quality = quality;
  }

  /** Forgets what was loaded, but for root and filters. */
  start(): TableSource {
    const run = newRun();
    this.#run = run;
    return checkedSource((path) => this.#get(path, run));
  }

  /** What was loaded since, but for root and filters. */
  get loaded(): Loaded {
    const paths = [...this.#run.asked];
    return {
      bytes: paths.reduce((sum, path) => sum + this.#bytesOf(path), 0),
      files: paths.length,
      waves: this.#run.waves,
    };
  }

  /** Bytes on the wire of the root, of the filter for fields, and of what the one for texts has besides. */
  get kept(): Record<'root' | 'fields' | 'texts', number> {
    const sum = (is: (path: string) => boolean) =>
      [...this.#kept.keys()].filter(is).reduce((all, path) => all + this.#bytesOf(path), 0);
    const { filters } = JSON.parse(this.#kept.get(ROOT) ?? '{"filters":{"fields":"","texts":""}}') as Manifest;
    const of = (name: FilterName) =>
      sum((path) => filters[name].split(' ').some((digest) => path === shardPath('filter', digest)));
    return { root: this.#bytesOf(ROOT), fields: of('fields'), texts: of('texts') };
  }

  /** What is read of a file that is no part of the tables. */
  extra(path: string, text: string): void {
    this.#sizes.set(path, this.#sizes.get(path) ?? brotliBytes(text, this.#quality));
    this.#run.asked.add(path);
    this.#run.waves++;
  }

  #bytesOf(path: string): number {
    return this.#sizes.get(path) ?? 0;
  }

  async #get(path: string, run: Run): Promise<string> {
    const known = this.#kept.get(path);
    if (known !== undefined) return known;
    // Whatever comes in a wave comes at once.
    const text = readFileSync(join(this.#folder, path), 'utf8');
    if (!this.#sizes.has(path)) this.#sizes.set(path, brotliBytes(text, this.#quality));
    if (IS_KEPT.test(path)) {
      this.#kept.set(path, text);
      return text;
    }
    run.asked.add(path);
    if (!IS_BESIDE_CODE.test(path)) await nextWave(run);
    return text;
  }
}

/** All that is asked for before anything comes is one wave. */
function nextWave(run: Run): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<void>();
  run.waiting.push(resolve);
  if (run.waiting.length === 1) void answerSoon(run);
  return promise;
}

async function answerSoon(run: Run): Promise<void> {
  await turn();
  const wave = run.waiting;
  run.waiting = [];
  run.waves++;
  for (const resolve of wave) resolve();
}
