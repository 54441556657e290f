/**
 * `faultfinder <command>`: the commands of the package. What asks a built site runs by itself; what belongs to the folder of a site needs
 * the packages that the site has.
 */
import { fileURLToPath } from 'node:url';
import { NODE_OF_SITES } from './node-of-sites.ts';

/** Files of the package, from the folder of this one, and what each is for. */
const COMMANDS = {
  find: [
    'find.js',
    'finds what a text is about in a built site: --site <folder or address>, --json, --explain, --image',
  ],
  redact: ['redact.js', 'takes what is private out of a text on standard input: --site <folder or address>, --json'],
  mcp: ['mcp.js', 'serves a built site to assistants by the Model Context Protocol: --site <folder or address>'],
  init: ['init.js', 'makes a site with five invented entries in a new folder: <folder>, --name, --base, --origin'],
  import: [
    '../site/src/importing/import.js',
    'makes a searchable site of documentation on GitBook: gitbook <folder> --out <folder> --site <address>',
  ],
  check: ['../site/src/authoring/check.js', 'says what is wrong with the content of the site in this folder'],
  new: ['../site/src/authoring/new.js', 'begins an entry: errors <id>, or --from-paste <file>'],
  drift: ['../site/src/authoring/drift.js', 'says what has changed in the sources that the content rests on'],
  serve: [
    '../site/src/serve/serve.js',
    'serves the built site as a host would: dist, the outDir of the project, or a folder that is named',
  ],
} as const;

const usage = () =>
  [
    'Usage: faultfinder <command>',
    ...Object.entries(COMMANDS).map(([name, [, what]]) => `  ${name.padEnd(8)}${what}`),
  ].join('\n');

async function main([command, ...words]: string[]): Promise<void> {
  if (command === undefined || ['help', '--help', '-h'].includes(command)) return void console.log(usage());
  if (!Object.hasOwn(COMMANDS, command)) throw new Error(`There is no command "${command}".\n${usage()}`);
  const [file] = COMMANDS[command as keyof typeof COMMANDS];
  const address = new URL(file, import.meta.url);
  const [, least = ''] = /(\d+)/.exec(NODE_OF_SITES) ?? [];
  if (file.startsWith('..') && Number.parseInt(process.versions.node, 10) < Number(least))
    throw new Error(`"faultfinder ${command}" needs Node.js ${NODE_OF_SITES}; this is ${process.versions.node}.`);
  // Each is a program of its own, and looks for itself here.
  process.argv = [process.execPath, fileURLToPath(address), ...words];
  await import(address.href).catch((error: NodeJS.ErrnoException) => {
    const [, missing] = /^Cannot find package '([^']+)'/.exec(error.message) ?? [];
    if (error.code !== 'ERR_MODULE_NOT_FOUND' || !missing) throw error;
    throw new Error(
      `"faultfinder ${command}" needs the package ${missing}, which is not installed here. Run it in the folder of a site, or make one: faultfinder init <folder>`,
    );
  });
}

await main(process.argv.slice(2)).catch((error: Error) => {
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
});
