/**
 * When two texts are the same: compatibility forms, case, typographic quotes and dashes, invisible characters and
 * the amount of white space make no difference. Everything else does.
 *
 * The result has no leading or trailing white space removed: `" a"` and `"a"` differ, because the edge of a word is
 * something a reader can mean. Normalising twice changes nothing more.
 */
export function normalise(text: string): string {
  return read(text, false).text;
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
/** Characters that are what they are, whatever they stand beside, except a mark. */
const ASCII = /[ -~\t\n\r]+/y;
/** What becomes one space among them. */
const LOOSE = /[\t\n\r][ \t\n\r]*| [ \t\n\r]+/g;
/** A character with what composes with it, or a run of Hangul letters, which compose into syllables. */
const CLUSTER = new RegExp(`[${HANGUL}][${HANGUL}${ATTACHED}]*|.[${ATTACHED}]*`, 'gsu');

/**
 * The same as {@link normalise}, with a way back to the original. Works cluster by cluster, so that an original
 * offset is known for every character; plain ASCII takes a short cut.
 */
export function normaliseWithOffsets(text: string): Normalised {
  return read(text, true);
}

function read(text: string, keepsOffsets: boolean): Normalised {
  let out = '';
  let offsets = new Uint32Array(keepsOffsets ? text.length + 64 : 0);
  let size = 0;
  let spaced = false;
  const reserve = (count: number) => {
    if (size + count <= offsets.length) return;
    // A compatibility character can unfold into 18 others.
    const more = new Uint32Array(2 * (size + count));
    more.set(offsets);
    offsets = more;
  };
  const plain = (run: string, at: number) => {
    const folded = run.toLowerCase().replaceAll('`', "'").replace(LOOSE, ' ');
    out += spaced && folded.startsWith(' ') ? folded.slice(1) : folded;
    if (!keepsOffsets) {
      spaced = run.charCodeAt(run.length - 1) <= 32;
      return;
    }
    reserve(run.length);
    const into = offsets;
    let [to, wasSpace] = [size, spaced];
    for (let i = 0; i < run.length; i++) {
      const isSpace = run.charCodeAt(i) <= 32;
      if (!isSpace || !wasSpace) into[to++] = at + i;
      wasSpace = isSpace;
    }
    [size, spaced] = [to, wasSpace];
  };
  const cluster = (folded: string, at: number) => {
    for (const char of folded) {
      const isSpace = SPACE.test(char);
      if (isSpace && spaced) continue;
      spaced = isSpace;
      out += isSpace ? ' ' : char;
      if (!keepsOffsets) continue;
      reserve(2);
      for (let i = 0; i < (isSpace ? 1 : char.length); i++) offsets[size++] = at;
    }
  };

  let at = 0;
  while (at < text.length) {
    ASCII.lastIndex = at;
    const run = ASCII.exec(text)?.[0] ?? '';
    const next = text.charCodeAt(at + run.length);
    // A mark may compose with the last character of a run, unless the text ends there.
    const length = Number.isNaN(next) ? run.length : run.length - 1;
    if (length > 0) {
      plain(run.slice(0, length), at);
      at += length;
      continue;
    }
    CLUSTER.lastIndex = at;
    const original = CLUSTER.exec(text)?.[0] ?? (text[at] as string);
    cluster(fold(original), at);
    at += original.length;
  }
  if (keepsOffsets) reserve(1);
  offsets[size++] = text.length;
  return { text: out, offsets: offsets.subarray(0, size) };
}

/**
 * Where in the original a stretch ends that ends before `index` of the normalised text. One character may have given
 * several (`…` gives three full stops): a stretch that ends between them takes in the whole of it.
 */
export function originalEnd({ offsets }: Normalised, index: number): number {
  let end = index;
  while (end < offsets.length - 1 && offsets[end] === offsets[end - 1]) end++;
  return offsets[end] ?? 0;
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
