import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';

/** What a command took. */
export interface Run {
  seconds: number;
  /** The most memory that it and all that it started held at one moment, in megabytes; nothing where no system tells it. */
  megabytes: number | undefined;
}

const EVERY_MS = 100;

/** Runs a command with more environment. Throws with what it printed when it fails. */
export async function runMeasured(command: string, args: readonly string[], env: Record<string, string>): Promise<Run> {
  const start = performance.now();
  const child = spawn(command, args, { env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'pipe'] });
  let printed = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (part) => (printed += part));
  const end = () => child.kill();
  process.once('exit', end);
  const peak = peakOf(child);
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  }).finally(() => process.off('exit', end));
  const seconds = (performance.now() - start) / 1000;
  const megabytes = peak();
  if (code !== 0) throw new Error(`${[command, ...args].join(' ')} ended with ${code}:\n${printed}`);
  return { seconds, megabytes };
}

/** Watches a process with its descendants. The result ends that and says the peak in megabytes. */
function peakOf({ pid }: ChildProcess): () => number | undefined {
  if (pid === undefined || !existsSync('/proc/self/status')) return () => undefined;
  let peak = 0;
  const look = setInterval(() => {
    peak = Math.max(peak, memoryOf(pid));
  }, EVERY_MS);
  return () => {
    clearInterval(look);
    return peak / 1000;
  };
}

/** Resident memory of a process and its descendants in kilobytes. What two of them share counts twice. */
function memoryOf(root: number): number {
  const children = new Map<number, number[]>();
  const resident = new Map<number, number>();
  for (const name of readdirSync('/proc')) {
    const pid = Number(name);
    if (!pid) continue;
    const status = statusOf(pid);
    resident.set(pid, status.VmRSS ?? 0);
    children.set(status.PPid ?? 0, [...(children.get(status.PPid ?? 0) ?? []), pid]);
  }
  const family = [root];
  for (const pid of family) family.push(...(children.get(pid) ?? []));
  // In kibibytes, as Linux tells it.
  return family.reduce((sum, pid) => sum + (resident.get(pid) ?? 0), 0) * 1.024;
}

/** The numbers of `/proc/<pid>/status`; none of a process that has ended meanwhile. */
function statusOf(pid: number): Record<string, number> {
  try {
    const lines = readFileSync(`/proc/${pid}/status`, 'utf8').matchAll(/^(VmRSS|PPid):\s+(\d+)/gm);
    return Object.fromEntries([...lines].map(([, name, value]) => [name, Number(value)]));
  } catch {
    return {};
  }
}
