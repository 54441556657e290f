/**
 * The process of a build: the checks of the content begin in a thread, then Astro is loaded. Nothing else needs the second processor while
 * it loads.
 */
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { beginChecks } from './integrations/begin-checks.ts';

const root = join(import.meta.dirname, '..');
beginChecks(root);
const astro = dirname(createRequire(import.meta.url).resolve('astro/package.json'));
await import(pathToFileURL(join(astro, 'bin/astro.mjs')).href);
