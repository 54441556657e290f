/**
 * Records by number: so many in a file whose address says the number, and a tree of their digests, of which each level is also
 * addressed by number. So a record and all that proves it are asked for at the same time.
 *
 * With 16 digests a file, record 70,000 of one a file stands in `bodies/70000.txt`, its digest in `bodies/1-4375.txt`, that one's in
 * `bodies/2-273.txt`, and so on to the root.
 */
import { DIGEST, digestOf } from './digest.ts';
import type { Records, RecordsName, TableName, TableSource } from './table.ts';

/** Digests in a file: few, as nothing makes them smaller, and entries that are asked for lie anywhere. */
const FAN = 16;
/**
 * Digests in the root at most, those of one level, and for how many files one more: the root is kept, and each level below costs each record
 * a file of digests.
 */
const IN_ROOT = 64;
const FILES = 200;

const pathOf = (name: RecordsName | TableName, level: number, at: number) =>
  `${name}/${level > 0 ? `${level}-` : ''}${at}.txt`;
const digestAt = (digests: string, at: number) => digests.slice(at * DIGEST, (at + 1) * DIGEST);

export interface PackedRecords {
  /** So many records stand in a file. */
  each: number;
  /** How many levels of digests stand between the root and the files. */
  levels: number;
  /** Of the level below the root. */
  digests: string;
}

export interface RecordsWriter {
  /** Each number once, in order. */
  add(number: number, record: string): void;
  end(): PackedRecords;
}

/** Writes records, which hold no line break. Numbers without a record have an empty one. */
export function recordsWriter(
  name: RecordsName | TableName,
  each: number,
  write: (path: string, text: string) => void,
  mostInRoot?: number,
): RecordsWriter {
  const digests: string[] = [];
  let lines: string[] = [];
  const close = () => {
    digests.push(written(write, pathOf(name, 0, digests.length), lines.join('\n')));
    lines = [];
  };
  return {
    add(number, record) {
      while (digests.length * each + lines.length < number) {
        lines.push('');
        if (lines.length === each) close();
      }
      lines.push(record);
      if (lines.length === each) close();
    },
    end() {
      if (lines.length > 0) close();
      const inRoot = mostInRoot ?? Math.max(IN_ROOT, digests.length / FILES);
      let level = digests;
      let levels = 0;
      while (level.length > inRoot) {
        levels++;
        const above: string[] = [];
        for (let at = 0; at < level.length; at += FAN)
          above.push(written(write, pathOf(name, levels, above.length), level.slice(at, at + FAN).join('')));
        level = above;
      }
      return { each, levels, digests: level.join('') };
    },
  };
}

function written(write: (path: string, text: string) => void, path: string, text: string): string {
  write(path, text);
  return digestOf(text);
}

/** Reads a file by its number, with all that proves it at the same time. */
export function numberedFiles(
  name: RecordsName | TableName,
  { levels, digests }: Pick<PackedRecords, 'levels' | 'digests'>,
  read: TableSource['read'],
): (at: number) => Promise<string> {
  const digestOfFile = async (level: number, at: number): Promise<string> =>
    digestAt(
      level === levels ? digests : await file(level + 1, Math.floor(at / FAN)),
      level === levels ? at : at % FAN,
    );
  const file = (level: number, at: number): Promise<string> => read(pathOf(name, level, at), digestOfFile(level, at));
  return (at) => file(0, at);
}

export function readRecords(name: RecordsName, packed: PackedRecords, read: TableSource['read']): Records {
  const { each } = packed;
  const file = numberedFiles(name, packed, read);
  return {
    async get(numbers) {
      const found = new Map<number, string>();
      await Promise.all(
        [...new Set(numbers)].map(async (number) => {
          try {
            const record = (await file(Math.floor(number / each))).split('\n')[number % each];
            if (record) found.set(number, record);
          } catch {
            // Whoever asked sees which ones did not come.
          }
        }),
      );
      return found;
    },
  };
}
