/** Checks the content in a thread of its own: it takes a second, and pages are served meanwhile. */
import { parentPort } from 'node:worker_threads';
import { readContent } from '../checks/content-files.ts';
import { type ContentReport, contentReport } from '../checks/content-report.ts';
import { writeEditorSchemas } from '../checks/editor-schemas.ts';

/** One answer of the thread. `quick` comes first, and lacks what takes long. */
export interface Checked {
  report: ContentReport;
  quick: boolean;
}

/** Comes in: the folder of the project. Goes out: what is quickly known, then all. */
parentPort?.on('message', async (root: string) => {
  const content = await readContent(root);
  await writeEditorSchemas(root, content);
  for (const quick of [true, false]) {
    parentPort?.postMessage({ report: contentReport(content, quick), quick } satisfies Checked);
  }
});
