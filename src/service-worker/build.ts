/** What the build writes into the service worker: which files its copy of the site consists of. */

import type { CopyNote } from './protocol.ts';

export type FileList = CopyNote['files'];

declare const __FILES__: FileList;
declare const __BYTES__: number;
declare const __BUILD__: string;

export const FILES: FileList = __FILES__;
/** Size of all files as they are stored. */
export const BYTES: number = __BYTES__;
/** Names the build: the same files give the same name. */
export const BUILD: string = __BUILD__;

/** Characters of a digest that are compared: 96 bits. */
const DIGEST_LENGTH = 16;

/** SHA-256 of a file's content in the form of the list. */
export async function digestOf(content: BufferSource): Promise<string> {
  const bytes = new Uint8Array(await crypto.subtle.digest('SHA-256', content));
  return btoa(String.fromCharCode(...bytes)).slice(0, DIGEST_LENGTH);
}
