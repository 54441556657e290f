/** What a reader has ticked off in the steps of an entry and which waits run: on this device, one key an entry. */

/** One numbered list of steps. */
export interface BlockMemory {
  /** Of the texts of its steps: ticks of other steps are worth nothing. */
  hash: string;
  /** Positions of the ticked steps, from 0. */
  done: number[];
  /** When waits were started, in milliseconds: by the position of the step, or `fix` for the fix as a whole. */
  waits: Record<string, number>;
}

export interface StepMemory {
  /** When something was last ticked, in milliseconds. */
  at: number;
  /** By the anchor of the fix. */
  blocks: Record<string, BlockMemory>;
}

const keyOf = (entry: string) => `steps:${entry}`;

/** Milliseconds: what comes later has no date, not even with the longest wait added. */
const LATEST = 8e15;
const isTime = (value: unknown): value is number => typeof value === 'number' && value > 0 && value < LATEST;

/** More steps than any fix has. */
const MOST_STEPS = 1000;
const isStep = (value: unknown): value is number =>
  Number.isInteger(value) && (value as number) >= 0 && (value as number) < MOST_STEPS;

/** The memory of an entry; what is broken or was made by another version counts as nothing. */
export function readSteps(text: string | null): StepMemory {
  const memory: StepMemory = { at: 0, blocks: {} };
  try {
    const kept = JSON.parse(text ?? 'null') as Partial<StepMemory> | null;
    if (isTime(kept?.at)) memory.at = kept.at;
    const blocks = Object.entries(kept?.blocks ?? {}).flatMap(([anchor, block]): [string, BlockMemory][] => {
      const { hash, done, waits } = (block ?? {}) as Partial<BlockMemory>;
      if (typeof hash !== 'string' || !Array.isArray(done)) return [];
      const running = Object.entries(waits ?? {}).filter(([, start]) => isTime(start));
      return [[anchor, { hash, done: [...new Set(done.filter(isStep))], waits: Object.fromEntries(running) }]];
    });
    // Made of entries, a name is only ever a name: `__proto__`, too.
    memory.blocks = Object.fromEntries(blocks);
  } catch {
    // Not ours, or damaged.
  }
  return memory;
}

export function recallSteps(entry: string): StepMemory {
  try {
    return readSteps(localStorage.getItem(keyOf(entry)));
  } catch {
    return readSteps(null);
  }
}

/** Keeps the memory, or forgets the entry when nothing is ticked and nothing waits. False when the browser refuses. */
export function keepSteps(entry: string, memory: StepMemory): boolean {
  const used = Object.entries(memory.blocks).filter(
    ([, { done, waits }]) => done.length > 0 || Object.keys(waits).length > 0,
  );
  try {
    if (used.length === 0) localStorage.removeItem(keyOf(entry));
    else localStorage.setItem(keyOf(entry), JSON.stringify({ at: memory.at, blocks: Object.fromEntries(used) }));
    return true;
  } catch {
    return false;
  }
}

/** A short hash of texts (FNV-1a, 32 bits). */
export function hashOf(texts: readonly string[]): string {
  let hash = 0x811c9dc5;
  for (const character of texts.join('\n')) {
    hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193);
  }
  return (hash >>> 0).toString(36);
}
