/** Where it is said how far a build is: the terminal, or the log of a run that nobody watches. */
export interface Output {
  isTTY?: boolean | undefined;
  write(text: string): unknown;
}

/** One part of a build. */
export interface Phase {
  /** How much of it is done; only whoever sits at a terminal is told. */
  at(count: number): void;
  /** Ends it with a line: what was done, and how many seconds it took. */
  done(what: string): void;
}

/** Milliseconds between two signs of life on a terminal. */
const PAUSE = 100;
/** Takes the line away that stands there. */
const ANEW = '\r\u001b[K';

/** Begins a part of a build. `unit` is what it counts; `total` how much of that there is, where it is known. */
export function phase(name: string, unit: string, total?: number, output: Output = process.stdout): Phase {
  const begun = performance.now();
  let told = Number.NEGATIVE_INFINITY;
  const tell = (text: string) => {
    if (!output.isTTY || performance.now() - told < PAUSE) return;
    told = performance.now();
    output.write(`${ANEW}${name}: ${text}`);
  };
  tell('…');
  return {
    at: (count) => tell(total === undefined ? `${count} ${unit}` : `${count} of ${total} ${unit}`),
    done: (what) => {
      const seconds = ((performance.now() - begun) / 1000).toFixed(1);
      output.write(`${output.isTTY ? ANEW : ''}${name}: ${what}, ${seconds} s\n`);
    },
  };
}
