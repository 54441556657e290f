/**
 * Under Trusted Types, only scripts from known addresses may start: the two workers of the search and the service
 * worker. Pagefind gives its worker's address as a string, so the policy has to be the default one; it admits nothing
 * else, and no HTML.
 */
interface TrustedTypes {
  createPolicy(name: string, rules: { createScriptURL(address: string): string }): unknown;
}

export function admitScripts(addresses: readonly string[]): void {
  const absolute = (address: string) => new URL(address, location.href).href;
  const admitted = addresses.map(absolute);
  (globalThis as { trustedTypes?: TrustedTypes }).trustedTypes?.createPolicy('default', {
    createScriptURL(address) {
      if (admitted.includes(absolute(address))) return address;
      throw new TypeError(address);
    },
  });
}
