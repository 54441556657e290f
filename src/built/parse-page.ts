import { Parser } from 'htmlparser2';
import { type Oddity, oddElement, oddText, VOID } from './oddities.ts';
import { PageElement, PageText } from './page-tree.ts';

/** A page's tree, and where a browser would make another tree of it. */
export interface ParsedPage {
  /** Holds what stands at the top: `<html>`. */
  root: PageElement;
  /** Every element, in the order of the page. */
  elements: PageElement[];
  /** In the order in which they were met. */
  oddities: Oddity[];
}

/** A comment that ends for everyone at the same place. */
const PLAIN_COMMENT = /^<!--(?!-?>)(?:(?!--!>|<!--).)*-->$/s;
/** Elements whose first line break is no text. */
const DROPS_BREAK = new Set(['PRE', 'TEXTAREA']);
const shown = (source: string) => (source.length > 40 ? `${source.slice(0, 40)}…` : source);

/**
 * Parses a page. htmlparser2 takes pages as they are written and mends little; browsers mend much. Where a page is not of the
 * plain form that both read the same, the place is an oddity.
 */
export function parsePage(html: string): ParsedPage {
  const root = new PageElement('#DOCUMENT', {}, 0);
  const elements: PageElement[] = [];
  const oddities: Oddity[] = [];
  const names = new Map<string, string>();
  let open = root;
  let depth = 1;
  /** Where the next tag or text should begin: what stands between is something that the parser has passed over. */
  let next = 0;
  const odd = (offset: number, what: string | undefined) => {
    if (what !== undefined) oddities.push({ offset, what });
  };
  const reach = (start: number, end: number) => {
    if (start > next) odd(next, `"${shown(html.slice(next, start))}" closes nothing`);
    next = end;
  };

  const parser = new Parser({
    onopentag(name, attributes, isImplied) {
      const nodeName = names.get(name) ?? name.toUpperCase();
      names.set(name, nodeName);
      const { startIndex, endIndex } = parser;
      reach(startIndex, endIndex + 1);
      const element = new PageElement(nodeName, attributes, startIndex);
      odd(startIndex, isImplied ? `"</${name}>" closes nothing` : oddElement(element, open, depth));
      elements.push(element);
      open.append(element);
      open = element;
      depth++;
    },
    onclosetag(name, isImplied) {
      const element = open;
      if (!isImplied) reach(parser.startIndex, parser.endIndex + 1);
      else if (!VOID.has(element.nodeName)) odd(element.start, `<${name}> is not closed`);
      // With scripts, a browser reads what stands in it as text, up to the first thing that looks like its end.
      if (name === 'noscript' && html.toLowerCase().indexOf('</noscript', element.start) !== parser.startIndex)
        odd(element.start, '<noscript> holds its own end');
      element.end = next;
      open = element.parentNode ?? root;
      depth--;
    },
    ontext(text) {
      reach(parser.startIndex, parser.endIndex + 1);
      odd(parser.startIndex, oddText(text, open));
      const last = open.childNodes.at(-1);
      if (last?.nodeType === 3) last.data += text;
      else if (!last && DROPS_BREAK.has(open.nodeName) && text.startsWith('\n'))
        open.append(new PageText(text.slice(1)));
      else open.append(new PageText(text));
    },
    oncomment() {
      reach(parser.startIndex, parser.endIndex + 1);
      const source = html.slice(parser.startIndex, next);
      if (!PLAIN_COMMENT.test(source)) odd(parser.startIndex, `"${shown(source)}" is no plain comment`);
    },
    onprocessinginstruction(name) {
      reach(parser.startIndex, parser.endIndex + 1);
      if (name !== '!doctype' || parser.startIndex > 0) odd(parser.startIndex, `"<${name}" is no tag`);
    },
  });
  if (!/^<!doctype html>/i.test(html)) odd(0, 'no <!doctype html> stands at the top');
  parser.end(html);
  reach(html.length, html.length);
  return { root, elements, oddities };
}
