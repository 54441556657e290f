import { isSecret, redact } from '../search/redact/redact.ts';

/** Characters of a random key, and kinds of them in a password that somebody chose. */
const LEAST_KEY = 20;
const LEAST_PASSWORD = 8;
const LEAST_KINDS = 3;
/** What can be nothing else: the beginnings that services give their keys, key files, keys for recovery. */
const KEY_FORM =
  /^(?:gh[opsru]_|github_pat_|glpat-|xox[a-z]-|[sp]k_(?:live|test)_|SG\.|A[KS]IA[A-Z\d]{12}|eyJ)\S{8}|BEGIN [A-Z ]*PRIVATE KEY|^(?:\d{6}-){5}/;
const KINDS = [/\p{Ll}/u, /\p{Lu}/u, /\d/, /[^\p{L}\p{N}\s]/u];

/**
 * Whether a text holds what looks like a secret, surely enough to say so in public: `client_secret=redacted`, `PASSWORD=$DB_PASSWORD` and a
 * code that has long been used do not.
 */
export function holdsSecret(text: string): boolean {
  return redact(text).taken.some((taken) => isSecret(taken) && isTelling(taken.value));
}

function isTelling(value: string): boolean {
  if (KEY_FORM.test(value)) return true;
  const own = value.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');
  if (!/\d/.test(own) || !/\p{L}/u.test(own) || /\$\{|\{\{|\*{3}|x{4}|\.{3}/i.test(value)) return false;
  const kinds = KINDS.filter((kind) => kind.test(own)).length;
  return own.length >= LEAST_KEY || (own.length >= LEAST_PASSWORD && kinds >= LEAST_KINDS);
}
