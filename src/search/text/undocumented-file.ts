/**
 * The file in which a reader saves an error that nothing documents, and that `npm run new` reads: lines of a head, an empty
 * line, and the text as it may leave.
 *
 *     not-documented: 1
 *     site: https://errors.example/
 *     date: 2026-11-29
 *     build: 5d2c71
 *     product: kopia
 *
 *     SNAP4711: Snapshot of <email> could not be written
 */

/** What the head says beside the text; what is not known is left out. */
export interface UndocumentedHead {
  /** Address of the site. */
  site?: string | undefined;
  /** The day on which it was saved, as YYYY-MM-DD. */
  date?: string | undefined;
  /** Names the build of the site. */
  build?: string | undefined;
  /** Key of the product that the reader has chosen. */
  product?: string | undefined;
}

const MARK = 'not-documented';
/** Goes up when a line means something else; lines may be added without it. */
const VERSION = 1;
const FIELDS = ['site', 'date', 'build', 'product'] as const;
const LINE = /^([a-z-]+):[ \t]*(.*)$/;
/** What a report holds of the text: the block that `report.ts` makes. */
const BLOCK = /^[^`]*\n```text\n([\s\S]*)\n```\s*$/;

/** The head as it stands in the file, without the empty line. */
export const undocumentedHead = (head: UndocumentedHead): string =>
  [`${MARK}: ${VERSION}`, ...FIELDS.flatMap((key) => (head[key] ? `${key}: ${oneLine(head[key])}` : []))].join('\n');

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

export const undocumentedFile = (head: UndocumentedHead, text: string): string =>
  `${undocumentedHead(head)}\n\n${text.trimEnd()}\n`;

/**
 * What such a file says; of a report, its text; of any other text, that text. Throws where a newer version of the file is
 * not known here.
 */
export function readUndocumented(file: string): UndocumentedHead & { text: string } {
  const whole = file.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n');
  const version = LINE.exec(whole.split('\n', 1)[0] ?? '');
  if (version?.[1] !== MARK) return { text: BLOCK.exec(whole)?.[1] ?? whole };
  if (Number(version[2]) !== VERSION)
    throw new Error(`The file begins with "${MARK}: ${version[2]}"; this version reads "${MARK}: ${VERSION}" only.`);
  const end = whole.search(/\n[ \t]*\n|\n?$/);
  const head: UndocumentedHead = {};
  for (const line of whole.slice(0, end).split('\n')) {
    const [, key = '', value = ''] = LINE.exec(line) ?? [];
    const field = FIELDS.find((one) => one === key);
    if (field && value.trim()) head[field] = value.trim();
  }
  return { ...head, text: whole.slice(end).replace(/^(?:[ \t]*\n)+/, '') };
}
