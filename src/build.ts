/**
 * `npm run build`: Astro's build, in a process with what only a new one can be given. Arguments are Astro's.
 */
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { loadEnvFile } from 'node:process';

/**
 * New objects of which a third die at once: with more room for them, fewer are looked at twice. And its garbage can be asked for. Each thread
 * has its functions compiled once more than elsewhere, which is a seventh of a build: smaller ones, and a little later.
 */
const FLAGS = [
  '--max-semi-space-size=32',
  '--expose-gc',
  '--max-inlined-bytecode-size-cumulative=300',
  '--minimum-invocations-after-ic-update=2000',
];
/** What was compiled for the last build: half a second of the next. */
const COMPILED = join('node_modules', '.cache', 'compiled');

loadEnvFile('build.env');
const astro = join(import.meta.dirname, 'build-astro.ts');
const build = spawn(process.execPath, [...FLAGS, astro, 'build', '--silent', ...process.argv.slice(2)], {
  env: { NODE_COMPILE_CACHE: COMPILED, ...process.env },
  stdio: 'inherit',
});
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => build.kill(signal));
build.on('exit', (code, signal) => {
  process.exitCode = code ?? 1;
  if (signal) process.stderr.write(`The build was ended: ${signal}.\n`);
});
