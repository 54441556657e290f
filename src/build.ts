/**
 * `npm run build`: Astro's build, in a process with what only a new one can be given. Arguments are Astro's.
 */
import { spawn } from 'node:child_process';
import { join } from 'node:path';

/** New objects of which a third die at once: with more room for them, fewer are looked at twice. And its garbage can be asked for. */
const FLAGS = ['--max-semi-space-size=32', '--expose-gc'];
const ENVIRONMENT = {
  // Memory is given back at once where it is no longer needed: of Rolldown (mimalloc), which in large pages holds a quarter of a
  // gigabyte more than it uses, and of Pagefind (jemalloc).
  MIMALLOC_ALLOW_THP: '0',
  MIMALLOC_PURGE_DELAY: '0',
  _RJEM_MALLOC_CONF: 'narenas:1,dirty_decay_ms:0,muzzy_decay_ms:0',
  // What was compiled for the last build: half a second of the next.
  NODE_COMPILE_CACHE: join('node_modules', '.cache', 'compiled'),
};

const astro = join('node_modules', 'astro', 'bin', 'astro.mjs');
const build = spawn(process.execPath, [...FLAGS, astro, 'build', '--silent', ...process.argv.slice(2)], {
  env: { ...ENVIRONMENT, ...process.env },
  stdio: 'inherit',
});
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => build.kill(signal));
build.on('exit', (code, signal) => {
  process.exitCode = code ?? 1;
  if (signal) process.stderr.write(`The build was ended: ${signal}.\n`);
});
