/**
 * Under Trusted Types, only scripts from known addresses may start: the search worker and Pagefind's. Pagefind gives
 * its worker's address as a string, so the policy has to be the default one; it admits nothing else, and no HTML.
 */
interface Policy {
  createScriptURL(address: string): unknown;
}
interface TrustedTypes {
  createPolicy(name: string, rules: { createScriptURL(address: string): string }): Policy;
  defaultPolicy: Policy | null;
}

export function admitWorkers(addresses: readonly string[]): void {
  const trustedTypes = (globalThis as { trustedTypes?: TrustedTypes }).trustedTypes;
  if (!trustedTypes || trustedTypes.defaultPolicy) return;
  const admitted = new Set(addresses.map((address) => new URL(address, location.href).href));
  trustedTypes.createPolicy('default', {
    createScriptURL(address) {
      if (admitted.has(new URL(address, location.href).href)) return address;
      throw new TypeError(`Not a worker of this site: ${address}`);
    },
  });
}
