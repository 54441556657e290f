/**
 * Takes a pasted error out of what it was wrapped in: JSON and URL escapes, markup, PowerShell and stack frames, log
 * prefixes. Only removes and decodes, so that a text without wrapping comes back as it was. The structure of JSON
 * stays: its keys say what a value is, and documented messages contain some of it.
 */

import { unwrapFrames } from './frames.ts';
import { unwrapCharacters } from './unwrap-characters.ts';
import { unwrapJson } from './unwrap-json.ts';
import { unwrapMarkup } from './unwrap-markup.ts';
import { unwrapPrefixes } from './unwrap-prefixes.ts';
import { unwrapUrl } from './unwrap-url.ts';

/** Each level of nesting takes a round or two; pasted errors have at most five or six levels. */
const ROUNDS = 16;
const NONE: readonly string[] = [];

/**
 * The text inside all wrappings, never longer than what came in; `prefixes` stand before messages and say nothing.
 * Unwrapping twice changes nothing more: what is nested deeper than {@link ROUNDS}, which nothing real is, comes back as
 * it was. Linear in the text; never throws.
 */
export function unwrap(text: string, prefixes = NONE): string {
  let current = text;
  for (let round = 0; round < ROUNDS; round++) {
    const decoded = unwrapMarkup(unwrapUrl(unwrapJson(unwrapCharacters(current))));
    const next = unwrapFrames(unwrapPrefixes(decoded, prefixes));
    if (next === current) return current;
    current = next;
  }
  return text;
}
