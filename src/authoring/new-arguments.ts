/** What stands behind `npm run new --`. */
import { FOLDER_OF_KIND, WRITTEN_FOLDERS } from '../addresses.ts';
import { ID } from '../checks/content/file-names.ts';

const FOLDERS = WRITTEN_FOLDERS;

export const USAGE = [
  'Usage: npm run new -- errors my-id',
  '       npm run new -- [errors my-id] --from-paste error.txt [--line 7] [--anyway]',
  '       npm run new -- [errors my-id] --from-paste < error.txt',
].join('\n');

/** What is asked for. */
export interface NewArguments {
  folder: string;
  /** Left out where it is to be proposed. */
  id: string | undefined;
  /** The file of a pasted error; `-` is standard input. Undefined where a skeleton is wanted. */
  paste: string | undefined;
  /** Writes an entry of what is documented already, too. */
  anyway: boolean;
  /** 1-based line of the error that is meant, of a text with several. */
  line: number | undefined;
}

/** Reads the words; a text where something is wrong with them, in one sentence. */
export function newArguments(words: readonly string[]): NewArguments | string {
  const rest: string[] = [];
  let [paste, anyway, line]: [string | undefined, boolean, number | undefined] = [undefined, false, undefined];
  for (let at = 0; at < words.length; at++) {
    const [name = '', given] = /^(--[a-z-]+)=(.*)$/s.exec(words[at] ?? '')?.slice(1) ?? [words[at] ?? ''];
    const next = words[at + 1];
    /** What belongs to an option: behind `=`, else the next word that is none itself. */
    const value = () =>
      given ?? (next !== undefined && (next === '-' || !next.startsWith('-')) ? words[++at] : undefined);
    if (name === '--from-paste') paste = value() ?? '-';
    else if (name === '--anyway') anyway = true;
    else if (name === '--line') {
      const number = value() ?? '';
      if (!/^[1-9]\d{0,5}$/.test(number)) return `"${number}" is no line; --line takes its number, from 1 on.`;
      line = Number(number);
    } else if (name.startsWith('-') && name !== '-') return `Unknown option "${name}".`;
    else rest.push(words[at] ?? '');
  }
  if (rest.length > 2) return `"${rest[2]}" is too much; a folder and an id are all that is needed.`;
  if (paste === undefined && (anyway || line !== undefined))
    return 'Without --from-paste there is nothing to choose from.';
  const [folder = paste === undefined ? '' : FOLDER_OF_KIND.error, id] = rest;
  const problem = paste === undefined || id !== undefined ? usageProblem(folder, id) : undefined;
  if (problem) return problem;
  if (paste !== undefined && folder !== FOLDER_OF_KIND.error)
    return `Only an error is made from what was pasted; choose the folder ${FOLDER_OF_KIND.error}.`;
  return { folder, id, paste, anyway, line };
}

/** What is wrong with a folder and an id, in one sentence; undefined when nothing is. */
export function usageProblem(folder: string | undefined, id: string | undefined): string | undefined {
  if (!folder || !FOLDERS.includes(folder))
    return `Unknown folder "${folder ?? ''}"; choose one of ${FOLDERS.join(', ')}.`;
  return idProblem(id ?? '');
}

/** What is wrong with an id; undefined when nothing is. The site itself has pages of one letter. */
export const idProblem = (id: string): string | undefined =>
  ID.test(id) && id.length > 1
    ? undefined
    : `"${id}" cannot be an id; use lower-case letters, digits and single hyphens, two at least.`;
