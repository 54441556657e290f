/** What the build writes into the service worker: its name, which is the digest of the head of its lists. */

declare const __BUILD__: string;

export const BUILD: string = __BUILD__;

/** SHA-256 of a file's content, hexadecimal. A list gives its beginning. */
export async function digestOf(content: BufferSource): Promise<string> {
  const bytes = new Uint8Array(await crypto.subtle.digest('SHA-256', content));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
