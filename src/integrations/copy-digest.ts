import { hash } from 'node:crypto';
import { DIGEST_LENGTH } from '../service-worker/copy-lists.ts';

/** As `digestOf` in the service worker has it. */
export const copyDigest = (content: string | Buffer): string => hash('sha256', content, 'hex').slice(0, DIGEST_LENGTH);
