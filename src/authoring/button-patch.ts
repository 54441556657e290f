/** A patch of one file of another project, made to hold in whichever state that file has come to: by its lines, not by their numbers. */

/** A change of one place, as a unified diff says it. */
export interface ButtonPatch {
  /** The file, below the folder of the project. */
  path: string;
  /** The lines before and after, each with what stands around it. */
  before: string[];
  after: string[];
  /** How many lines it takes away and adds. */
  changed: number;
}

/** What stands in a patch for the address of a site. */
export const SITE_IN_PATCH = 'https://help.example/';

/** What cannot be patched, in a sentence for whoever asked. */
export class PatchProblem extends Error {}

/** Reads a unified diff of one place of one file; what stands above it is for people. Throws a {@link PatchProblem} for any other. */
export function readPatch(text: string): ButtonPatch {
  const lines = text.replaceAll('\r\n', '\n').trimEnd().split('\n');
  const paths = lines.flatMap((line) => /^\+\+\+ b\/(\S+)$/.exec(line)?.[1] ?? []);
  const places = lines.flatMap((line, at) => (line.startsWith('@@ ') ? [at] : []));
  const [path] = paths;
  const [place] = places;
  if (path === undefined || place === undefined || paths.length > 1 || places.length > 1)
    throw new PatchProblem('The patch is no unified diff of one place of one file.');
  const body = lines.slice(place + 1);
  const without = (sign: string) => body.filter((line) => line[0] !== sign).map((line) => line.slice(1));
  return {
    path,
    before: without('+'),
    after: without('-'),
    changed: body.filter((line) => /^[+-]/.test(line)).length,
  };
}

export interface Patched {
  text: string;
  /** `readdressed`: it was patched before, for another site. */
  outcome: 'patched' | 'readdressed' | 'unchanged';
}

/**
 * The text of a file with the patch in it, for a site whose address ends with a slash. A file that has it stays as it is but for the
 * address. Line ends stay those of the file. Throws a {@link PatchProblem} where the place is not there as the patch expects it, or twice.
 */
export function withPatch(text: string, patch: ButtonPatch, site: string): Patched {
  const end = text.includes('\r\n') ? '\r\n' : '\n';
  const lines = text.split(end);
  const placed = patch.after.map((line) => line.replaceAll(SITE_IN_PATCH, site));
  const [before, after] = [placesOf(lines, patch.before), placesOf(lines, patch.after)];
  if (before.length + after.length > 1) throw new PatchProblem(`${patch.path} has the place of the change twice.`);
  const [at = after[0]] = before;
  if (at === undefined)
    throw new PatchProblem(
      `${patch.path} looks different from what the patch expects, so nothing was changed. Expected:\n${patch.before.join('\n')}`,
    );
  const patched = lines.toSpliced(at, (before.length > 0 ? patch.before : patch.after).length, ...placed).join(end);
  const outcome = patched === text ? 'unchanged' : before.length > 0 ? 'patched' : 'readdressed';
  return { text: patched, outcome };
}

/** Where the lines of a patch stand, whatever site they lead to. */
function placesOf(lines: readonly string[], wanted: readonly string[]): number[] {
  const fits = wanted.map(fitting);
  return lines.flatMap((_, at) => (fits.every((isLine, further) => isLine(lines[at + further])) ? [at] : []));
}

function fitting(wanted: string): (line: string | undefined) => boolean {
  const [before = '', ...rest] = wanted.split(SITE_IN_PATCH);
  if (rest.length === 0) return (line) => line === wanted;
  const after = rest.join(SITE_IN_PATCH);
  return (line) =>
    line !== undefined &&
    line.length >= before.length + after.length &&
    line.startsWith(before) &&
    line.endsWith(after) &&
    URL.canParse(line.slice(before.length, line.length - after.length));
}
