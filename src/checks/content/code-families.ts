import type { CodesFile, Content } from '../content-files.ts';
import type { Finding } from '../finding.ts';
import { expectedKey } from '../nearest-key.ts';
import { keyPlace } from '../yaml-place.ts';

/** Codes of no family. */
const OTHER = 'other';

/** Every family of codes has its file, every file its family, and every code stands in the file of its family. */
export function codeFamilies({ folder, field, codes }: Content): Finding[] {
  const families = Object.entries(field.data.families).map(([key, { pattern }]) => ({
    key,
    whole: pattern === undefined ? undefined : new RegExp(`^(?:${pattern})$`, 'i'),
  }));
  const keys = families.map(({ key }) => key);
  const without = keys
    .filter((key) => !codes.some(({ family }) => family === key))
    .map((key) => ({
      ...keyPlace(field, ['families', key]),
      found: `The family "${key}" has no file of codes`,
      expected: `${folder}/codes/${key}.yaml`,
      next: 'Write that file, with {} in it where no card is written.',
    }));
  const astray = codes
    .filter(({ family }) => family !== OTHER && !keys.includes(family))
    .map(({ path, family }) => ({
      file: path,
      line: 1,
      found: `There is no family of codes "${family}"`,
      expected: expectedKey(family, [...keys, OTHER], `a key of "families" in ${field.path}, or other`),
      next: `Rename the file, or describe the family in ${field.path}.`,
    }));
  // A code of a form belongs to a family of that form; one of no form to a family without one.
  const inOtherFile = (file: CodesFile): Finding[] => {
    const own = families.find(({ key }) => key === file.family)?.whole;
    return file.keys.flatMap((code) => {
      if (own?.test(code)) return [];
      const right = families.find(({ whole }) => whole?.test(code))?.key ?? OTHER;
      if (right === OTHER && !own) return [];
      return {
        ...keyPlace(file, [code]),
        found: `The code "${code}" is ${right === OTHER ? 'of no family' : `of the family "${right}"`}`,
        expected: `it in ${folder}/codes/${right}.yaml`,
        next: 'Move the code to that file, or correct the pattern of the family.',
      };
    });
  };
  return [
    ...without,
    ...astray,
    ...codes.filter(({ path }) => !astray.some(({ file }) => file === path)).flatMap(inOtherFile),
  ];
}
