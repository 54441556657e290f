import type { Redacted } from './outgoing.ts';

/** Letters of a family and its number, or a number of Windows; nothing private has room beside them. */
const CODE = /^(?:[a-z]{2,12}\d{4,8}|0x[\da-f]{8})$/i;

/** A code in the site's words around it, as it may leave without the gate: it is a code by its form, and nothing else. */
export function codeAlone(frame: (code: string) => string, code: string): Redacted | undefined {
  return CODE.test(code) ? (frame(code) as Redacted) : undefined;
}
