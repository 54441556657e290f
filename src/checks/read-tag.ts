/**
 * How an attribute breaks its tag: `tenant=customer`, `tenant='customer'`, `id={name}`, `check="The "call" ends"`. `open` is
 * a tag whose `>` is forgotten at the end of a line, behind the attribute; it is '' where the tag has none.
 */
export interface AttributeFault {
  attribute: string;
  how: 'bare' | 'single' | 'braces' | 'curly' | 'inner quote' | 'unfinished' | 'open';
  /** Offset of the attribute. */
  at: number;
}

export interface OpeningTag {
  /** All that can be read, also where one of them is broken. */
  attributes: Record<string, string>;
  closesItself: boolean;
  /** Offset behind the tag. */
  end: number;
  fault: AttributeFault | undefined;
}

const ATTRIBUTE = /\s+([a-zA-Z][\w-]*)="([^"]*)"/y;
const END = /\s*(\/?)>/y;
/** The rest of a line behind which a tag does not go on: an empty line follows, or no attribute. */
const LEFT_OPEN = /[ \t]*(\/?)[ \t]*(?:$|(?=\n[ \t]*\n)|(?=\n)(?!\s+[a-zA-Z][\w-]*\s*=))/y;
/** Before the end of a component's name: `a <b` at the end of a line is no tag. */
const COMPONENT = /<[A-Z][\w.]*$/;
const STARTED = /\s+([a-zA-Z][\w-]*)(?:\s*=\s*(\S)?)?/y;
/** Where a broken tag ends most likely: a line of its own for tags over several lines, else the next `>`. */
const END_LINE = /^[ \t]*(\/?)>[ \t]*$/gm;
const NEXT_END = /(\/?)>/g;
const HOW: Readonly<Record<string, AttributeFault['how']>> = {
  "'": 'single',
  '{': 'braces',
  '“': 'curly',
  '”': 'curly',
  '‘': 'curly',
  '’': 'curly',
};

/** Reads an opening tag from the end of its name. Undefined where a `<` and a word are no tag: `a <b and c`. */
export function readTag(text: string, from: number): OpeningTag | undefined {
  const attributes: Record<string, string> = {};
  let last: { name: string; at: number } | undefined;
  for (let at = from; ; ) {
    const end = matchAt(END, text, at);
    if (end) return { attributes, closesItself: end[1] === '/', end: at + end[0].length, fault: undefined };
    const attribute = matchAt(ATTRIBUTE, text, at);
    if (!attribute) {
      const open = (last || COMPONENT.test(text.slice(0, from))) && matchAt(LEFT_OPEN, text, at);
      if (open) {
        const fault = { attribute: last?.name ?? '', how: 'open' as const, at: text.lastIndexOf('<', from) };
        return { attributes, closesItself: open[1] === '/', end: at + open[0].length, fault };
      }
      const fault = faultAt(text, at, last);
      return fault && recovered(text, from, at, attributes, fault);
    }
    const [whole, name = '', value = ''] = attribute;
    attributes[name] = value;
    last = { name, at: at + whole.length - whole.trimStart().length };
    at += whole.length;
  }
}

function faultAt(text: string, at: number, last: { name: string; at: number } | undefined): AttributeFault | undefined {
  const started = matchAt(STARTED, text, at);
  // A word or a quote directly behind a value: the value's second quote was one of its text.
  if (last && !started?.[0].includes('=')) {
    return { attribute: last.name, how: 'inner quote', at: last.at };
  }
  if (!started?.[0].includes('=')) return undefined;
  const [whole, attribute = '', sign = ''] = started;
  const begins = at + whole.length - whole.trimStart().length;
  return { attribute, how: sign === '"' || !sign ? 'unfinished' : (HOW[sign] ?? 'bare'), at: begins };
}

/** The rest of a broken tag, so that its fault has no others behind it. */
function recovered(
  text: string,
  from: number,
  at: number,
  attributes: Record<string, string>,
  fault: AttributeFault,
): OpeningTag {
  const isLong = /^\s*\n/.test(text.slice(from));
  const found = (isLong && matchAt(END_LINE, text, at)) || matchAt(NEXT_END, text, at);
  const end = found ? found.index + found[0].length : text.length;
  for (const [, name = '', value = ''] of text.slice(at, end).matchAll(/\s([a-zA-Z]+)=["'“]([^"'”\n]*)/g)) {
    attributes[name] ??= value;
  }
  return { attributes, closesItself: found?.[1] === '/', end, fault };
}

/** The first match of a pattern from an offset on, or at it where the pattern is sticky. */
function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}
