/**
 * Takes every `note?.(…)` out of a text of the search: what its rules say of themselves is read by nobody in the package. With a
 * note and without one `search` gives the same answers, which `tests/content/reasons.spec.ts` proves.
 */
export function withoutNotesIn(source: string): string {
  const call = 'note?.(';
  const text = source.replaceAll('if (note)', 'if (false)').replaceAll('if (note &&', 'if (false &&');
  let result = '';
  let done = 0;
  for (let at = text.indexOf(call); at !== -1; at = text.indexOf(call, done)) {
    result += `${text.slice(done, at)}void 0`;
    done = endOf(text, at + call.length);
  }
  return result + text.slice(done);
}

/** Behind the bracket that closes what opens before a place. */
function endOf(text: string, from: number): number {
  let depth = 1;
  let quote = '';
  for (let at = from; at < text.length; at++) {
    const sign = text[at] as string;
    if (quote) {
      if (sign === '\\') at++;
      else if (sign === quote) quote = '';
    } else if (`'"\``.includes(sign)) quote = sign;
    else if (sign === '(') depth++;
    else if (sign === ')' && --depth === 0) return at + 1;
  }
  throw new Error('A note is not closed.');
}
