/**
 * `npm run test:package`: packs the package, installs it in an empty folder, has it looked over by publint and "are the types wrong?",
 * which npx fetches for this command alone, asks it all golden cases on each release of Node that is supported, as far as the
 * registry has it, and builds a new site with it, and a folder of a Starlight site. Needs the built sites of `npm run build` and `build:fixture`. Prints what differs.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { askPackage, type Packed, packed, writeCases } from '../fixtures/packed.ts';
import { CONTENT, FIXTURE } from '../fixtures/sites.ts';
import { inStarlight, newSite } from './sites.ts';

const RELEASES = [20, 22, 24];
let isFine = true;
const say = (fine: boolean, text: string) => {
  isFine &&= fine;
  console.log(`${fine ? 'fine' : 'NOT FINE'}: ${text}`);
};

/** What somebody else's tool says of the tarball. */
function lookOver(what: string, words: string[], cwd: string): void {
  const { status, stdout, stderr } = spawnSync('npx', ['--yes', ...words], { cwd, encoding: 'utf8' });
  say(status === 0, `${what}${status === 0 ? '' : `\n${stdout}${stderr}`}`);
}

/** A Node of a release, installed beside the package; undefined where the registry has none for this machine. */
function nodeOf(release: number, { folder }: Packed): string | undefined {
  const own = join(folder, '..', `node-${release}`);
  mkdirSync(own);
  writeFileSync(join(own, 'package.json'), '{ "private": true, "allowScripts": { "node": true } }');
  spawnSync('npm', ['install', '--no-audit', '--no-fund', `node@${release}`], { cwd: own, encoding: 'utf8' });
  const node = join(own, 'node_modules', 'node', 'bin', 'node');
  if (!existsSync(node)) return undefined;
  const version = spawnSync(node, ['--version'], { encoding: 'utf8' }).stdout;
  return version?.startsWith(`v${release}.`) ? node : undefined;
}

const tool = await packed();
console.log(`${tool.tarball.split(/[\\/]/).pop()}: ${tool.files.length} files`);
lookOver('publint', ['publint', 'run', '--strict', tool.tarball], tool.folder);
// Programs of CommonJS may import it, not require it.
lookOver('types', ['@arethetypeswrong/cli', tool.tarball, '--profile', 'esm-only'], tool.folder);
const cases = new Map<typeof CONTENT, string>();
for (const site of [FIXTURE, CONTENT]) {
  const file = join(tool.folder, `cases-${site.port}.json`);
  await writeCases(file, site);
  cases.set(site, file);
}
for (const release of RELEASES) {
  const isOwn = process.version.startsWith(`v${release}.`);
  const node = isOwn ? process.execPath : nodeOf(release, tool);
  if (!node) {
    console.log(`not tried: the registry gives no Node ${release} for this machine`);
    continue;
  }
  const version = execFileSync(node, ['--version'], { encoding: 'utf8' }).trim();
  for (const [site, file] of cases) {
    const { asked, other } = askPackage(tool, site, file, { node });
    say(other.length === 0, `Node ${version}, ${site.dist}: ${asked - other.length} of ${asked} ${other.join(' ')}`);
  }
}
for (const { what, folder, dist } of [newSite(tool), inStarlight(tool)]) {
  const run = (program: string, ...words: string[]) => spawnSync(program, words, { cwd: folder, encoding: 'utf8' });
  const steps = [run('npm', 'install', '--no-audit', '--no-fund'), run('npx', 'astro', 'build', '--silent')];
  const failed = steps.find(({ status }) => status !== 0);
  say(!failed, `${what} builds${failed ? `\n${failed.stdout}${failed.stderr}` : ''}`);
  const paste = 'farm: Printer north-9 did not answer within 45 s';
  const { stdout } = run('npx', 'faultfinder', 'find', '--json', '--site', dist, paste);
  say(stdout.includes('"best":"printer-silent"'), `${what} is searched`);
}
tool.remove();
process.exitCode = isFine ? 0 : 1;
