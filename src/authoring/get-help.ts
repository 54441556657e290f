/**
 * `npm run --silent get-help -- <folder> <address>`: changes the button of another program that hands over an error, in a local
 * checkout, so that it copies the error and opens the site at that address. The change is `get-help.patch` of the content.
 */
import { existsSync } from 'node:fs';
import { readdir, readFile, rename, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { PATCH_FILE } from '../checks/content-files.ts';
import { contentRoot } from '../content-root.ts';
import { type ButtonPatch, type Patched, PatchProblem, readPatch, SITE_IN_PATCH, withPatch } from './button-patch.ts';

/** The lines that such a change may touch: maintainers read it in a moment. */
export const MOST_LINES = 5;
const USAGE = 'Expected: npm run --silent get-help -- <folder of the checkout> <address of the site>';

/** Patches a checkout for a site. Returns a sentence that says what was done. Throws a {@link PatchProblem}; then nothing is changed. */
export async function patchCheckout(folder: string, address: string, content = contentRoot()): Promise<string> {
  const site = siteAddress(address);
  const patch = await contentPatch(content);
  const file = await patchedFile(folder, patch);
  const { text, outcome } = withPatch(await readFile(file, 'utf8'), patch, site);
  if (outcome !== 'unchanged') {
    // Written beside it first: a program that is ended leaves the file whole.
    const beside = `${file}.${process.pid}.patched`;
    await writeFile(beside, text, { mode: (await stat(file)).mode });
    await rename(beside, file);
  }
  return TOLD[outcome](file, site);
}

const TOLD: Record<Patched['outcome'], (file: string, site: string) => string> = {
  patched: (file, site) => `${file}: the button copies the error and opens ${site}find/.`,
  readdressed: (file, site) => `${file}: had the change for another site; the button opens ${site}find/ now.`,
  unchanged: (file, site) => `${file}: has the change for ${site} already. Nothing was written.`,
};

/** The patch of a content. */
export async function contentPatch(content = contentRoot()): Promise<ButtonPatch> {
  const path = join(content, PATCH_FILE);
  const text = await readFile(path, 'utf8').catch(() => undefined);
  if (text === undefined) throw new PatchProblem(`${path} is not there: this content changes no other program.`);
  const patch = readPatch(text);
  if (patch.changed > MOST_LINES)
    throw new PatchProblem(`${path} changes ${patch.changed} lines. Expected: ${MOST_LINES} at most`);
  if (!patch.after.some((line) => line.includes(`${SITE_IN_PATCH}find/#copied`)))
    throw new PatchProblem(`${path} does not open ${SITE_IN_PATCH}find/#copied.`);
  return patch;
}

/** The file of a checkout that a patch is of: where the patch says, or in one of the folders of a repository that holds several projects. */
export async function patchedFile(folder: string, { path }: ButtonPatch): Promise<string> {
  const inside = await readdir(folder, { withFileTypes: true }).catch(() => undefined);
  if (!inside) throw new PatchProblem(`${folder} is no folder. ${USAGE}`);
  const folders = inside.filter((one) => one.isDirectory() && !/^(?:\.|node_modules$)/.test(one.name));
  const places = [folder, ...folders.map(({ name }) => join(folder, name))].map((place) => join(place, path));
  const [file, other] = places.filter((place) => existsSync(place));
  if (file === undefined) throw new PatchProblem(`${folder} has no ${path}, neither itself nor in one of its folders.`);
  if (other !== undefined) throw new PatchProblem(`${folder} has two files ${path}: name the folder of one.`);
  return file;
}

/** An address with a slash at its end, of signs that no string of a program ends at. */
function siteAddress(address: string): string {
  const url = URL.canParse(address) ? new URL(address) : undefined;
  const isLocal = url?.hostname === 'localhost';
  if (!url || !(url.protocol === 'https:' || (isLocal && url.protocol === 'http:')) || url.search || url.hash)
    throw new PatchProblem(`${address} is no address of a site. Expected: https://help.example/`);
  if (url.username || /['"`\\$]/.test(url.href))
    throw new PatchProblem(`${address} has signs that no address of a site has.`);
  return url.href.endsWith('/') ? url.href : `${url.href}/`;
}

async function main(): Promise<void> {
  const [folder, address, ...more] = parseArgs({ allowPositionals: true }).positionals;
  if (folder === undefined || address === undefined || more.length > 0) throw new PatchProblem(USAGE);
  process.stdout.write(`${await patchCheckout(folder, address)}\n`);
}

if (import.meta.main) {
  await main().catch((error: Error) => {
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 1;
  });
}
