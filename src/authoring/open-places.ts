import { checkContent } from '../checks/check-content.ts';
import { NOT_WRITTEN } from '../checks/content/unfinished.ts';
import { readContent } from '../checks/content-files.ts';

/**
 * What the check still asks for in a new entry, as a list: what only a person can know. Each is a line of the file with what may
 * stand there.
 */
export async function openPlaces(root: string, folder: string, path: string): Promise<string> {
  const findings = checkContent(await readContent(root, undefined, folder)).filter(({ file }) => file === path);
  return [
    `Only you can know, in ${path}:`,
    ...findings.map(({ line, found, expected, next }) => {
      const what = found === NOT_WRITTEN ? expected : `${found}. ${next}`;
      return `  line ${String(line).padEnd(4)}${what}`;
    }),
  ].join('\n');
}
