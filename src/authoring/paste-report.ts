/** What an author is told of a pasted error. */
import type { Content } from '../checks/content-files.ts';
import type { PasteDraft } from './draft-from-paste.ts';
import type { PastedError } from './errors-in-paste.ts';
import { entryLines, type KnownEntry } from './known-entries.ts';
import type { LikelyProduct } from './likely-products.ts';

/** That a text has several errors, each with its line and what documents it; which was taken, where that is so. */
export function severalLines(
  errors: readonly PastedError[],
  taken: PastedError | undefined,
  { entries, folder }: Content,
): string[] {
  const line = ({ line, entry }: PastedError, at: number) => {
    const known = entries.find(({ id }) => id === entry);
    return `  ${at + 1}. line ${line}: ${entry ? `documented, ${known?.path ?? `${folder}, ${entry}`}` : 'not documented'}`;
  };
  return [
    `The text has ${errors.length} errors:`,
    ...errors.map(line),
    ...(taken ? [`Taken: line ${taken.line}. Another one: --line ${errors.find((one) => one !== taken)?.line}`] : []),
  ];
}

export const documentedText = (entries: readonly KnownEntry[], stale: string | undefined): string =>
  [
    entries.length > 1 ? 'Documented already, as one of these:' : `Documented already: ${entries[0]?.title}`,
    ...(entries.length > 1 ? entries.flatMap((one) => entryLines(one)) : [`  ${entries[0]?.url}  ${entries[0]?.file}`]),
    ...(stale ? [`That is what the last build says; it was ${stale}.`] : []),
    'Nothing was written. If yours has another cause: the same command with --anyway.',
  ].join('\n');

export const draftedText = (path: string, code: string | undefined): string =>
  [
    `Documented already: ${code} stands in ${path}, which the last build does not have.`,
    'Nothing was written. If yours has another cause: the same command with --anyway.',
  ].join('\n');

/** What the author has to look over, as comments of the draft. Nothing of what was taken out stands in them. */
export function toLookOver({ unknown, perhapsCodes, codes }: PasteDraft): string[] {
  const holes = [...new Set(unknown.map(({ hole }) => `{${hole}}`))];
  return [
    ...(perhapsCodes.length > 0 && codes.length === 0
      ? ['what looks like a code was taken out of the text: write it into codes, message and example if it is one']
      : []),
    ...(holes.length > 0
      ? [
          `words that the site does not know became holes (${holes.join(', ')}): write back those that are printed always`,
        ]
      : []),
  ];
}

/** What was taken from the text, and why. */
export function proposals(
  { codes, messages, perhapsCodes }: PasteDraft,
  likely: LikelyProduct | undefined,
  id: string,
  isProposed: boolean,
): string {
  return [
    'From the text:',
    `  codes    ${codes.join(', ') || 'none'}${perhapsCodes.length > 0 ? ` (perhaps ${perhapsCodes.map(({ value }) => value).join(', ')})` : ''}`,
    `  message  ${messages[0] ?? 'none'}`,
    `  product  ${likely ? `${likely.key}${likely.isClear ? '' : ', perhaps'}: ${likely.because}` : 'not told by the text'}`,
    ...(isProposed
      ? [`  file     ${id}.mdx; its name is its address for ever, so rename it now if another one is better`]
      : []),
  ].join('\n');
}
