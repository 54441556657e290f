/**
 * The process of a build: the checks of the content begin in a thread, then Astro is loaded. Nothing else needs the second processor while
 * it loads.
 */
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { beginChecks } from './integrations/begin-checks.ts';

const root = join(import.meta.dirname, '..');
beginChecks(root);
await import(pathToFileURL(join(root, 'node_modules/astro/bin/astro.mjs')).href);
