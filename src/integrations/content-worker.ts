/** Checks the content in a thread of its own: it takes a second, and pages are served meanwhile. */
import { setTimeout } from 'node:timers/promises';
import { parentPort } from 'node:worker_threads';
import { type Content, readContent } from '../checks/content-files.ts';
import { type ContentReport, contentReport } from '../checks/content-report.ts';
import { writeEditorSchemas } from '../checks/editor-schemas.ts';

/** One answer of the thread. `quick` comes first, and lacks what takes long. */
export interface Checked {
  report: ContentReport;
  quick: boolean;
}

/** Editors put a new file in the place of the old one: for a moment there is none. */
const TRIES = 4;
const PAUSE_MS = 100;

async function readSoon(root: string): Promise<Content> {
  for (let left = TRIES; ; left--) {
    try {
      return await readContent(root);
    } catch (error) {
      if (left === 1) throw error;
      await setTimeout(PAUSE_MS);
    }
  }
}

let latest = 0;
/** Comes in: the folder of the project. Goes out: what is quickly known, then all. What was asked before is passed over. */
parentPort?.on('message', async (root: string) => {
  const number = ++latest;
  const content = await readSoon(root);
  if (number !== latest) return;
  await writeEditorSchemas(root, content);
  if (number !== latest) return;
  for (const quick of [true, false]) {
    parentPort?.postMessage({ report: contentReport(content, quick), quick } satisfies Checked);
  }
});
