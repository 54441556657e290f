import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';

/** What a command took. */
export interface Run {
  seconds: number;
  /** Of all its processes together: what other work on the machine hardly changes; nothing where no system tells it. */
  processorSeconds: number | undefined;
  /** The most memory that it and all that it started held at one moment, in megabytes; nothing where no system tells it. */
  megabytes: number | undefined;
}

/** More often, looking would take what a build on two processors needs. */
const EVERY_MS = 250;
/** Linux counts processor time in these. */
const TICKS_A_SECOND = 100;

/** Runs a command with more environment. Throws with what it printed when it fails. */
export async function runMeasured(command: string, args: readonly string[], env: Record<string, string>): Promise<Run> {
  const start = performance.now();
  const child = spawn(command, args, { env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'pipe'] });
  let printed = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (part) => (printed += part));
  const end = () => child.kill();
  process.once('exit', end);
  const peak = watch(child);
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', resolve);
  }).finally(() => process.off('exit', end));
  const seconds = (performance.now() - start) / 1000;
  const { megabytes, processorSeconds } = peak();
  if (code !== 0) throw new Error(`${[command, ...args].join(' ')} ended with ${code}:\n${printed}`);
  return { seconds, processorSeconds, megabytes };
}

/** Watches a process with its descendants. The result ends that and says what they took. */
function watch({ pid }: ChildProcess): () => Omit<Run, 'seconds'> {
  if (pid === undefined || !existsSync('/proc/self/stat')) {
    return () => ({ megabytes: undefined, processorSeconds: undefined });
  }
  let [kilobytes, ticks] = [0, 0];
  const look = setInterval(() => {
    const family = familyOf(pid);
    kilobytes = Math.max(kilobytes, sum(family.map(residentOf)));
    ticks = Math.max(ticks, sum(family.map((one) => one.ticks)));
  }, EVERY_MS);
  return () => {
    clearInterval(look);
    return { megabytes: kilobytes / 1000, processorSeconds: ticks / TICKS_A_SECOND };
  };
}

const sum = (numbers: readonly number[]) => numbers.reduce((whole, number) => whole + number, 0);

interface Process {
  pid: number;
  parent: number;
  /** Processor time of its own and of its children that have ended. */
  ticks: number;
}

/** A process with its descendants, as they are now. */
function familyOf(root: number): Process[] {
  const all = readdirSync('/proc').flatMap((name) => (Number(name) ? processOf(Number(name)) : []));
  const family = all.filter(({ pid }) => pid === root);
  for (const { pid } of family) family.push(...all.filter(({ parent }) => parent === pid));
  return family;
}

/** What `/proc/<pid>/stat` says; nothing of a process that has ended meanwhile. */
function processOf(pid: number): Process[] {
  const stat = read(`/proc/${pid}/stat`);
  // The name of the program stands in brackets and may hold spaces.
  const fields = stat
    .slice(stat.lastIndexOf(')') + 2)
    .split(' ')
    .map(Number);
  const [parent, ticks] = [fields[1], sum(fields.slice(11, 15))];
  return parent === undefined || Number.isNaN(ticks) ? [] : [{ pid, parent, ticks }];
}

/** Resident memory in kilobytes. What two processes share counts twice. */
function residentOf({ pid }: Process): number {
  // Linux tells it in kibibytes.
  return Number(/^VmRSS:\s+(\d+)/m.exec(read(`/proc/${pid}/status`))?.[1] ?? 0) * 1.024;
}

function read(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}
