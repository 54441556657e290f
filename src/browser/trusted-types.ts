/**
 * Under Trusted Types, only scripts from known addresses may start: the workers of the search and the service worker.
 * Pagefind gives its worker's address as a string, so the policy has to be the default one; it admits nothing else, and
 * no HTML.
 */
interface TrustedTypes {
  createPolicy(name: string, rules: { createScriptURL(address: string): string }): unknown;
}

/** The addresses as they will be given; another way to write one is refused. */
export function admitScripts(addresses: readonly string[]): void {
  (globalThis as { trustedTypes?: TrustedTypes }).trustedTypes?.createPolicy('default', {
    createScriptURL(address) {
      if (addresses.includes(address)) return address;
      throw new TypeError(address);
    },
  });
}
