/**
 * What a reader of a documentation's files reads in them: runs of plain words between marks. It knows nothing of the import, so that what the
 * import loses is missed.
 */

const MARKS = /&#?\w+;|[*_`~[\]{}<>|\\&#!^$()]+|https?:\S+|:[a-z_]+:/;
/** What no page shows: heads of files, tags, comments, addresses of links, columns of cards, forms of HTML. */
const HIDDEN =
  /^---\n[\s\S]*?\n---\n|<!--[\s\S]*?-->|\{%-?[\s\S]*?-?%\}|\]\((?:<[^>]*>|[^()\s]*(?:\([^()\s]*\)[^()\s]*)*)(?:\s+"[^"\n]*")?\)|^[ >]*\[[^\]\n]+\]:.*$|<table[^>]*(?:data-view|data-hidden)[\s\S]*?<\/table>|<[a-z/][^>]*>/gm;

/** Marks of lists and quotes. */
const ITEM = /^[ >|]*(?:(?:[-*+]|\d{1,9}[.)])[ |]+)*/;

/** Runs of words of a file, code left out: what stands in it keeps its own line breaks. */
export function runsOf(markdown: string): string[] {
  return withoutCode(markdown)
    .replace(HIDDEN, '|')
    .split('\n')
    .flatMap((line) => line.replace(ITEM, '').split(MARKS))
    .map((run) => run.trim())
    .filter((run) => run.split(/\s+/).length >= 4);
}

/** A fence may be quoted or stand in a list. */
const withoutCode = (markdown: string) =>
  markdown
    .replace(/^([ >]*(?:[-*+] +|\d+[.)] +)?)(`{3,}|~{3,})[\s\S]*?^[ >]*\2[ ]*$/gm, '')
    .replace(/<pre[\s\S]*?<\/pre>/g, '');

/** How many expanders a file has outside of code. */
export const expandersIn = (markdown: string): number => (withoutCode(markdown).match(/<details[\s>]/g) ?? []).length;
