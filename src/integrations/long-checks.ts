/** The checks of the content that take long, in a thread of their own. Goes out: all findings. */
import { parentPort, workerData } from 'node:worker_threads';
import { CONTENT_CHECKS, checkContent, LONG_CHECKS } from '../checks/check-content.ts';
import { readContent } from '../checks/content-files.ts';

const others = CONTENT_CHECKS.filter((check) => !LONG_CHECKS.includes(check));
const content = await readContent(workerData.root, workerData.today);
parentPort?.postMessage(checkContent(content, others));
