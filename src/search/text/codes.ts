/**
 * Codes in a text. A code counts only whole: 650051 is not 650052, and 50001 is not 500014.
 */

/**
 * Codes that many unrelated errors share: HTTP status, OAuth and Graph error classes. Entries may share them without
 * naming each other, and they decide nothing by themselves.
 */
const GENERIC = new Set(
  [
    'BadRequest',
    'Request_BadRequest',
    'Authorization_RequestDenied',
    'InvalidAuthenticationToken',
    'ErrorAccessDenied',
    'ExtensionError',
    'Forbidden',
    'Unauthorized',
    'invalid_grant',
    'invalid_client',
    'invalid_request',
    'interaction_required',
    'insufficient_claims',
    'unauthorized_client',
    'unsupported_response_type',
    'access_denied',
  ].map((code) => code.toLowerCase()),
);

/** Whether a code says only what class an error is of. */
export function isGenericCode(code: string): boolean {
  return GENERIC.has(code.toLowerCase()) || /^http[ -]?\d{3}$/i.test(code);
}

/** The number of an AADSTS code that has only digits as text: `50020` for `AADSTS50020`. */
export function entraNumber(code: string): string | undefined {
  return /^aadsts(\d{4,8})$/i.exec(code)?.[1];
}

/** AADSTS codes that stand whole in a normalised text, each once, in order. */
export function entraCodesIn(text: string): string[] {
  return [...new Set([...text.matchAll(/(?<![a-z0-9_])aadsts\d{4,8}(?![a-z0-9_])/g)].map(([code]) => code))];
}
