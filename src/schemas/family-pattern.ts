/** Two letters or digits that stand for themselves; one in front of `?` or `{` may be missing. */
const BEGINNING = /^[a-z0-9]{2,}(?![?{])|^[a-z0-9]{3,}(?=[?{])/i;
const LONGEST = 80;
const PART = /\\.|\[(?:\\.|[^\]\\])*\]/g;
/** A class of letters and digits, `_` and `-`. */
const CLASS = /^\[-?(?:\\[dw-]|[a-z]-[a-z]|[A-Z]-[A-Z]|\d-\d|\w)+-?\]$/;
/** Of which every sign is a digit. */
const DIGIT = /^(?:\\d|\[(?:\\d|\d-\d|\d)+\])$/;

/** What is wrong with the pattern of a family of codes, as a clause; undefined where nothing is. */
export function patternFault(pattern: string): string | undefined {
  if (pattern.length > LONGEST) return `it is longer than ${LONGEST} characters`;
  if (/\s/.test(pattern)) return 'it holds a space, where a code ends';
  if (!BEGINNING.test(pattern)) return 'it does not begin with two letters or digits';
  let depth = 0;
  let groups = 0;
  for (const [part] of pattern.matchAll(PART))
    if (part.startsWith('[') ? !CLASS.test(part) : /^\\[^\Wdw_]/.test(part))
      return `it takes signs that no code has: "${part}"`;
  // Signs that are escaped or stand in a class mean themselves.
  const bare = pattern.replace(PART, (part) => (DIGIT.test(part) ? '0' : 'x'));
  for (const [at, sign] of [...bare].entries()) {
    if (sign === '(') {
      depth++;
      if (bare[at + 1] !== '?') groups++;
      else if (bare[at + 2] !== ':') return 'it looks ahead or back';
    }
    if (sign === ')') depth--;
    if (sign === '|' && depth === 0) return 'its choice "|" stands outside of a group';
    if (sign === '^' || sign === '$') return 'it says where it begins or ends, which is where a word does';
    if (sign === '*' || sign === '+') return `it repeats without end: "${sign}"`;
    if (sign === '{' && /^\{\d+,\}/.test(bare.slice(at))) return 'it repeats without end: "{n,}"';
    if (sign === ')' && bare[at + 1] === '{') return 'it repeats a group';
    if (sign === '.') return 'it takes any character: "."';
  }
  try {
    new RegExp(pattern);
  } catch {
    return 'it is no regular expression';
  }
  if (groups > 1) return 'it has more than one group';
  return hasDigit(bare) ? undefined : "it takes words without a digit, which may be anybody's";
}

/** Whether each text has a digit that matches a pattern, of which parts are single signs: `AB(0|x)` has none in `ABx`. */
function hasDigit(pattern: string): boolean {
  const group = /\((?:\?:)?([^()]*)\)(\??)/;
  let rest = pattern
    .replace(/(\{[^}]*\})\?/g, '$1')
    .replace(/[^()](?:\?|\{0+(?:,\d*)?\})/g, '')
    .replace(/\{[^}]*\}/g, '');
  for (let match = group.exec(rest); match; match = group.exec(rest)) {
    const [whole, inner = '', optional] = match;
    const sure = !optional && inner.split('|').every((choice) => /\d/.test(choice));
    rest = rest.replace(whole, () => (sure ? '0' : 'x'));
  }
  return /\d/.test(rest);
}
