import type { BuiltOf, PartNote } from './part-note.ts';

/** A part that is to be merged. */
export interface GivenPart {
  folder: string;
  note: PartNote;
}

/** What a note says, in the words of a message, with what to do where it differs. */
const SAME: Record<keyof BuiltOf | 'assets', [what: string, next: string]> = {
  content: ['another content', 'Build all parts of one commit.'],
  source: ['another version of the source', 'Build all parts of one commit, with the packages of package-lock.json.'],
  address: ['another address of the site', 'Set SITE_ORIGIN, SITE_BASE and SITE_REPOSITORY alike for all parts.'],
  index: ['another form of the index', 'Set INDEX alike for all parts, or for none.'],
  node: ['another version of Node', 'Build all parts with one version of Node.'],
  assets: ['other scripts or styles', 'Build all parts of one commit, with the packages of package-lock.json.'],
};

/**
 * The parts in order, where they are all parts of one site that is built of what is here. Else an error says what is wrong
 * with which part, and what to do.
 */
export function fittingParts(given: readonly GivenPart[], here: BuiltOf): GivenPart[] {
  const [first] = given;
  if (!first) throw new Error('Name the folders of all parts: npm run merge -- parts/1-of-2 parts/2-of-2');
  const { of } = first.note;
  const parts: GivenPart[] = [];
  for (const one of given) {
    const { number } = one.note;
    if (one.note.of !== of)
      throw new Error(
        `${one.folder} is a part of ${one.note.of}, ${first.folder} one of ${of}. Build all parts with the same number of them.`,
      );
    const twice = parts[number - 1];
    if (twice)
      throw new Error(`${twice.folder} and ${one.folder} are both part ${number} of ${of}. Name each part once.`);
    for (const key of Object.keys(SAME) as (keyof typeof SAME)[]) {
      const [what, next] = SAME[key];
      if (one.note[key] !== first.note[key])
        throw new Error(`${one.folder} was built of ${what} than ${first.folder}. ${next}`);
    }
    parts[number - 1] = one;
  }
  const missing = Array.from({ length: of }, (_, at) => at + 1).filter((number) => !parts[number - 1]);
  if (missing.length > 0)
    throw new Error(
      `Of ${of} parts these are missing: ${missing.join(', ')}. "npm run build -- --part ${missing[0]}/${of}" builds one; then name its folder, too.`,
    );
  for (const key of Object.keys(here) as (keyof BuiltOf)[]) {
    if (here[key] !== first.note[key])
      throw new Error(
        `The parts were built of ${SAME[key][0]} than what is here. Merge with the commit, the environment and the Node of the parts, or build them again.`,
      );
  }
  return parts;
}
