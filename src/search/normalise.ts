/**
 * When two texts are the same: compatibility forms, case, typographic quotes and dashes, invisible characters and
 * the amount of white space make no difference. Everything else does.
 *
 * The result has no leading or trailing white space removed: `" a"` and `"a"` differ, because the edge of a word is
 * something a reader can mean. Normalising twice changes nothing more.
 */
export function normalise(text: string): string {
  return normaliseWithOffsets(text).text;
}

/** A normalised text and where it came from. */
export interface Normalised {
  text: string;
  /** `offsets[i]` is the offset in the original of the character that gave `text[i]`; one more for the end. */
  offsets: Uint32Array;
}

const INVISIBLE = /[\u00ad\u200b-\u200f\u2028-\u202e\u2060-\u2064\u2066-\u206f\ufeff\u0000-\u0008\u000e-\u001f\u007f]/;
const SINGLE_QUOTE = /[‘’‚‛′`]/;
const DOUBLE_QUOTE = /[“”„‟″«»]/;
const DASH = /[\p{Pd}\u2212]/u;
const SPACE = /\s/;
const LINE_BREAKS = /[\u2028\u2029]/;
/** What may stand between a character and a mark that composes with it, written for a character class. */
const ATTACHED =
  '\\p{M}\\uff9e\\uff9f\\u00ad\\u200b-\\u200f\\u202a-\\u202e\\u2060-\\u2064\\u2066-\\u206f\\ufeff\\u0000-\\u0008\\u000e-\\u001f\\u007f';
const HANGUL = '\\u1100-\\u11ff\\u3130-\\u318f\\ua960-\\ua97c\\uac00-\\ud7fb\\uffa0-\\uffdc';
/** A character with what composes with it, or a run of Hangul letters, which compose into syllables. */
const CLUSTER = new RegExp(`[${HANGUL}][${HANGUL}${ATTACHED}]*|.[${ATTACHED}]*`, 'gsu');

/**
 * The same as {@link normalise}, with a way back to the original. Works cluster by cluster, so that an original
 * offset is known for every character; plain ASCII takes a short cut.
 */
export function normaliseWithOffsets(text: string): Normalised {
  const parts: string[] = [];
  const offsets = new Uint32Array(text.length * 4 + 64);
  let size = 0;
  let overflow: number[] | undefined;
  let spaced = false;
  const push = (piece: string, at: number) => {
    for (const char of piece) {
      if (SPACE.test(char)) {
        if (spaced) continue;
        spaced = true;
        parts.push(' ');
        put(at);
        continue;
      }
      spaced = false;
      parts.push(char);
      for (let i = 0; i < char.length; i++) put(at);
    }
  };
  const put = (at: number) => {
    // One compatibility character can unfold into 18; such texts take the slow list.
    if (size < offsets.length) offsets[size] = at;
    else {
      overflow ??= [];
      overflow.push(at);
    }
    size++;
  };

  let at = 0;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    const next = text.charCodeAt(at + 1);
    if (code > 31 && code < 127 && (Number.isNaN(next) || (next > 31 && next < 127) || next === 10)) {
      if (code === 96) push("'", at);
      else if (code > 64 && code < 91) push(String.fromCharCode(code + 32), at);
      else push(text[at] as string, at);
      at++;
      continue;
    }
    CLUSTER.lastIndex = at;
    const cluster = CLUSTER.exec(text)?.[0] ?? (text[at] as string);
    push(fold(cluster), at);
    at += cluster.length;
  }
  const all = new Uint32Array(size + 1);
  all.set(offsets.subarray(0, Math.min(size, offsets.length)));
  if (overflow) all.set(overflow, offsets.length);
  all[size] = text.length;
  return { text: parts.join(''), offsets: all };
}

/** Folds one cluster. Quotes go first, because NFKC would split a double prime in two. */
function fold(cluster: string): string {
  let folded = '';
  for (const char of cluster) {
    if (LINE_BREAKS.test(char)) folded += ' ';
    else if (INVISIBLE.test(char)) continue;
    else if (SINGLE_QUOTE.test(char)) folded += "'";
    else if (DOUBLE_QUOTE.test(char)) folded += '"';
    else folded += char;
  }
  folded = folded.normalize('NFKC').toLowerCase().normalize('NFKC').replaceAll('ς', 'σ');
  let result = '';
  for (const char of folded) {
    if (INVISIBLE.test(char)) continue;
    if (SINGLE_QUOTE.test(char)) result += "'";
    else if (DOUBLE_QUOTE.test(char)) result += '"';
    else if (DASH.test(char)) result += '-';
    else result += char;
  }
  return result;
}

/** How many letters and digits a text has: what the minimum length of a query counts. */
export function lettersAndDigits(text: string): number {
  return text.match(/[\p{L}\p{N}]/gu)?.length ?? 0;
}
