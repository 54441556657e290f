/**
 * Under Trusted Types, only scripts from known addresses may start: the workers of the search, of pictures and the service worker.
 * Pagefind gives its worker's address as a string, so the policy has to be the default one; it admits nothing else, and
 * no HTML.
 */
interface TrustedTypes {
  createPolicy(name: string, rules: { createScriptURL(address: string): string }): unknown;
}

const admitted: string[] = [];

/** Admits addresses as they will be given; another way to write one is refused. Parts that are loaded later admit their own worker. */
export const admitScripts = (...addresses: string[]): unknown => admitted.push(...addresses);

(globalThis as { trustedTypes?: TrustedTypes }).trustedTypes?.createPolicy('default', {
  createScriptURL(address) {
    if (admitted.includes(address)) return address;
    throw new TypeError(address);
  },
});
