/**
 * `npm run import -- gitbook FOLDER --out FOLDER --site ADDRESS`: makes a searchable site of a GitBook space as it lies in Git.
 *
 *     --site ADDRESS   where the documentation is published: https://docs.example/
 *     --name TEXT      what the site is called; without it, as the first page is
 *     --base PATH      path below which the site is served; / without it
 *     --json           says what was made as data
 *
 * Exit code: 0 when the site stands there; 1 where the space cannot be imported; 2 where the call is wrong. Nothing is written then.
 */
import { parseArgs } from 'node:util';
import { ImportError } from './import-error.ts';
import { type ImportReport, importGitbook } from './import-gitbook.ts';

const USAGE = 'npm run import -- gitbook FOLDER --out FOLDER --site https://docs.example/';
const text = { type: 'string' } as const;

/** Runs the command. Returns the exit code. */
async function run(args: string[]): Promise<number> {
  let call: ReturnType<typeof read>;
  try {
    call = read(args);
  } catch (error) {
    console.error(`${(error as Error).message}\n${USAGE}`);
    return 2;
  }
  const { positionals, values } = call;
  const [kind, space, ...more] = positionals;
  const missing =
    (kind !== 'gitbook' && `Only a GitBook space can be imported; "${kind ?? ''}" is unknown.`) ||
    (!space && 'Name the folder of the space.') ||
    (more.length > 0 && 'Name one folder only.') ||
    (!values.out && 'Name the folder of the site with --out.') ||
    (!values.site && 'Name the address of the documentation with --site: links lead back to it.');
  if (missing || !space || !values.out || !values.site) {
    console.error(`${missing}\n${USAGE}`);
    return 2;
  }
  const { out, site, name, base } = values;
  const say = values.json ? undefined : (one: string) => void process.stdout.write(one);
  try {
    const report = await importGitbook({ space, out, site, name, base, say });
    console.log(values.json ? JSON.stringify(report) : told(report, out));
    return 0;
  } catch (error) {
    if (!(error instanceof ImportError)) throw error;
    console.error(error.message);
    return 1;
  }
}

const read = (args: string[]) =>
  parseArgs({
    args,
    allowPositionals: true,
    options: { out: text, site: text, name: text, base: text, json: { type: 'boolean' } },
  });

function told({ pages, expanders, unlisted, brokenLinks, convertMs, buildMs }: ImportReport, out: string): string {
  const seconds = (ms: number) => (ms / 1000).toFixed(1);
  return [
    `${pages} pages and ${expanders} expanders stand in ${out}.`,
    `Read and converted in ${seconds(convertMs)} s, built in ${seconds(buildMs)} s.`,
    ...(unlisted.length > 0 ? [`Not in the table of contents, and imported: ${unlisted.join(', ')}.`] : []),
    ...(brokenLinks > 0 ? [`${brokenLinks} links lead to no page or heading; their words stay.`] : []),
  ].join('\n');
}

// What was begun is cleared away.
for (const [signal, code] of [
  ['SIGINT', 130],
  ['SIGTERM', 143],
] as const)
  process.on(signal, () => process.exit(code));
process.exitCode = await run(process.argv.slice(2));
