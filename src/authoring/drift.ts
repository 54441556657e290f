/**
 * `npm run drift`: compares what the site rests on (`content/watched.yaml`) with its newest state, and says what has changed and which entries
 * and cards rest on that. Exit code: 0 where nothing has changed, 1 where something has, 2 where a file could not be read.
 *
 *     --from FOLDER    asks checkouts in a folder instead of the host
 *     --json           the same as data
 *     --accept KEY     takes the newest state of a file as the one that the content is compared with; `all` for every file
 */
import { readFile, writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { parseDocument } from 'yaml';
import { readContent } from '../checks/content-files.ts';
import { driftReport } from '../drift/drift-report.ts';
import { acceptedState, findDrift, watchedOf } from '../drift/find-drift.ts';
import { fromCheckouts, fromHost } from '../drift/states.ts';

const { values } = parseArgs({
  options: { from: { type: 'string' }, json: { type: 'boolean' }, accept: { type: 'string' } },
});
const states = values.from ? fromCheckouts(values.from) : fromHost();
const content = await readContent('.');
if (values.accept) await accept(values.accept);
else {
  const drifts = await findDrift(content, states);
  console.log(values.json ? JSON.stringify(drifts) : driftReport(drifts) || 'Nothing has changed.');
  process.exitCode = drifts.some(({ unread }) => unread !== undefined) ? 2 : drifts.length > 0 ? 1 : 0;
}

async function accept(wanted: string): Promise<void> {
  const { path } = content.references.watched;
  const document = parseDocument(await readFile(path, 'utf8'));
  const all = [...watchedOf(content)].filter(([key]) => wanted === 'all' || key === wanted);
  if (all.length === 0) throw new Error(`${path} has no "${wanted}".`);
  for (const [key, watched] of all)
    try {
      const { commit, digest } = await acceptedState(watched, states);
      document.setIn([key, 'commit'], commit);
      document.setIn([key, 'digest'], digest);
      console.log(`${key}: ${commit}`);
    } catch (error) {
      console.error(`${key}: ${(error as Error).message}`);
      process.exitCode = 2;
    }
  await writeFile(path, document.toString({ lineWidth: 0, flowCollectionPadding: false }));
}
