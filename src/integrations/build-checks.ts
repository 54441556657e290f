/**
 * The checks of the content of a build, in a thread of their own. Goes out: the content, what the quick ones found, then what all did.
 * Afterwards it makes the spellings of a large site, if it is asked for them.
 */
import { parentPort, workerData } from 'node:worker_threads';
import { CONTENT_CHECKS, checkContent, LONG_CHECKS } from '../checks/check-content.ts';
import type { Finding } from '../checks/finding.ts';
import { quickContent } from '../checks/quick-content.ts';
import { type SentContent, sentContent } from '../checks/sent-content.ts';
import { spellingOfSite } from '../checks/words-of.ts';
import type { Spelling } from '../search/lookups/spelling.ts';
import { workBehindOthers } from './behind-others.ts';

/** One answer of the thread. Whoever has mistakes that the quick checks find is told all of them at once. */
export type Found =
  | { of: 'content'; content: SentContent | undefined }
  | { of: 'quick' | 'all'; findings: Finding[] }
  | { of: 'spelling'; spelling: Spelling };

const answer = (found: Found) => parentPort?.postMessage(found);
const content = await quickContent(workerData);
answer({ of: 'content', content: sentContent(content) });
const quick = checkContent(content, LONG_CHECKS);
answer({ of: 'quick', findings: quick.length > 0 ? checkContent(content) : [] });
// Nothing waits for the rest before all pages are written.
workBehindOthers();
const others = CONTENT_CHECKS.filter((check) => !LONG_CHECKS.includes(check));
answer({ of: 'all', findings: checkContent(content, others) });
parentPort?.once('message', () => answer({ of: 'spelling', spelling: spellingOfSite(content) }));
