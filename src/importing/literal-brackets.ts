import { isHtml } from './html-names.ts';

const TAG = /<(?=\/?([A-Za-z][\w-]*)([:@.]?))/g;

/**
 * A line of Markdown in which `<name of the keeper>` is text: what begins like a tag of HTML and is none. `code`: stretches that are code, where
 * everything is text already.
 */
export const literalBrackets = (line: string, code: readonly (readonly [from: number, to: number])[]): string =>
  line.replace(TAG, (bracket, name: string, next: string, at: number) =>
    next || isHtml(name) || code.some(([from, to]) => at >= from && at < to) ? bracket : '&lt;',
  );
