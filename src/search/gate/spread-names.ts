import { isCapital, isCode } from './public-part.ts';
import type { PublicWords } from './public-words.ts';
import type { Token } from './word-cut.ts';

/** What a word with a capital stands behind where it begins a sentence. */
export const SENTENCE = /(?:^|[.!?:]|\\[nrt]|^[-*>•+|#\d.)\s]+|\n[-*>•+|#\d.)\s]*)$/;
/** In front of a name that is written in lower case. */
const PERSON_FOLLOWS = /^(?:for|of|from|by|named|called|user|and|with|contact|f\u00fcr|von|pour|para|voor|van)$/i;
/** What follows a name without being a part of it. */
const GOES_ON =
  /^(?:an?d?|about|again|are|as|at|be|because|but|can|cannot|could|did|do|does|from|for|gets?|had|has|have|if|in|is|it|must|not|of|on|or|says?|should|since|so|still|that|the|then|this|to|was|were|when|where|which|who|will|with|would)$/;

/** Names are more than one word: what has a capital, or is itself a name, goes with the name beside it. */
export function spreadNames(tokens: readonly Token[], text: string, words: PublicWords): void {
  const isName = (token: Token) => token.kind === 'name';
  const gap = (left: Token, right: Token) => text.slice(left.end, right.start);
  const isBeside = (left: Token, right: Token) => /^(?: | ?\r?\n[ \t]{0,8})$/.test(gap(left, right));
  const goes = (token: Token, isLeft: boolean): boolean => {
    if (token.isHole || token.kind || isCode(token.text.toLowerCase(), words)) return false;
    if (words.names.has(token.text.toLowerCase())) return true;
    if (!isCapital(token.text)) return !isLeft && /^\d{1,3}$/.test(token.text);
    return !isLeft || !SENTENCE.test(text.slice(Math.max(0, token.start - 12), token.start).replace(/["'‘“([ ]+$/, ''));
  };
  for (let at = 0; at < tokens.length - 1; at++) {
    const [left, right] = [tokens[at] as Token, tokens[at + 1] as Token];
    if (isName(left) && /^(?: (?:& )?| ?& ?)$/.test(gap(left, right)) && goes(right, false)) right.kind = 'name';
    // `bob smith`, `of smith, bob`: one of them may be a word, not both.
    if (
      (isBeside(left, right) ||
        (/^(?:\r?\n[ \t]{0,8})?,(?: |\s{0,8}\n[ \t]{0,8})$/.test(gap(left, right)) &&
          /^(?:cc|bcc|to|of|for|from|by|with|von|f\u00fcr|de|pour|para|van|voor)$/i.test(
            tokens[at - 1]?.text ?? '',
          ))) &&
      !/^(?:will|may)$/i.test(left.text) &&
      [left, right].every((one) => !one.isHole && words.names.has(one.text))
    ) {
      left.kind ??= 'name';
      right.kind ??= 'name';
    }
    // `for dawn french`: a name stands where a person is meant, and goes on.
    if (
      isBeside(left, right) &&
      !left.isHole &&
      !right.isHole &&
      words.names.has(left.text) &&
      !words.own.has(left.text) &&
      /^\p{Ll}{3,}$/u.test(right.text) &&
      !words.own.has(right.text) &&
      !GOES_ON.test(right.text) &&
      PERSON_FOLLOWS.test(tokens[at - 1]?.text ?? '')
    ) {
      left.kind ??= 'name';
      right.kind ??= 'name';
    }
    // `jane doe`: a word that is also a name stands close to an unknown one.
    if (left.kind === 'word' && !right.isHole && gap(left, right).length < 4 && words.names.has(right.text))
      right.kind ??= 'name';
  }
  for (let at = tokens.length - 2; at >= 0; at--) {
    const [left, right] = [tokens[at] as Token, tokens[at + 1] as Token];
    if (isName(right) && /^ (?:& )?$/.test(gap(left, right)) && goes(left, true)) left.kind = 'name';
  }
}
