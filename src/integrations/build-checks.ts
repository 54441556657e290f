/** The checks of the content of a build, in a thread of their own. Goes out: what the quick ones found, then what all did. */
import { parentPort, workerData } from 'node:worker_threads';
import { CONTENT_CHECKS, checkContent, LONG_CHECKS } from '../checks/check-content.ts';
import { readContent } from '../checks/content-files.ts';
import type { Finding } from '../checks/finding.ts';

/** One answer of the thread. Whoever has mistakes that the quick checks find is told all of them at once. */
export interface Found {
  of: 'quick' | 'all';
  findings: Finding[];
}

const answer = (found: Found) => parentPort?.postMessage(found);
const content = await readContent(workerData);
const quick = checkContent(content, LONG_CHECKS);
answer({ of: 'quick', findings: quick.length > 0 ? checkContent(content) : [] });
const others = CONTENT_CHECKS.filter((check) => !LONG_CHECKS.includes(check));
answer({ of: 'all', findings: checkContent(content, others) });
