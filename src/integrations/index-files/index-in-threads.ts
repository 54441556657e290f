import type { MakersData } from '../../search/gathered/index-makers.ts';
import type { Written } from '../../search/tables/build-index.ts';
import type { IndexedEntry, SiteFacts } from '../../search/tables/table.ts';
import { temporaryFolder } from '../../temporary-folder.ts';
import { enoughCalls, inEachThread, inThread } from '../threads.ts';
import type { IndexStep, PartsOfIndex } from './index-job.ts';

/** Entries that a thread takes at a time. */
const AT_ONCE = 8;
const JOB = new URL('./index-job.ts', import.meta.url);

/** An index that is made in threads, while others may make something else in them. */
export interface IndexInThreads {
  /** To be waited for, so that never many entries are on their way. */
  add(one: IndexedEntry): Promise<void>;
  /** `meanwhile` is what else there is to do while threads merge what they have sorted. */
  end(meanwhile: () => Promise<void>): Promise<void>;
}

/** Makes the index of a site in a folder: each thread sorts the rows of some entries, then merges some of the tables. */
export async function indexInThreads(into: string, data: MakersData, facts: SiteFacts): Promise<IndexInThreads> {
  const { path: runs, remove } = temporaryFolder('index');
  await inEachThread<void>(JOB, { step: 'begin', runs, data, facts } satisfies IndexStep);
  const coming = new Set<Promise<void>>();
  let batch: IndexedEntry[] = [];
  const send = () => {
    const entries = batch;
    batch = [];
    if (entries.length === 0) return;
    const added = inThread<void>(JOB, { step: 'add', entries } satisfies IndexStep).finally(() => coming.delete(added));
    coming.add(added);
  };
  return {
    async add(one) {
      batch.push(one);
      if (batch.length >= AT_ONCE) send();
      if (coming.size > enoughCalls()) await Promise.race(coming);
    },
    async end(meanwhile) {
      send();
      await Promise.all(coming);
      const folders = await inEachThread<string>(JOB, { step: 'close' } satisfies IndexStep);
      const parts = await inThread<PartsOfIndex>(JOB, { step: 'parts', folders } satisfies IndexStep);
      const merged = parts.map(({ part, bytes }) =>
        inThread<Written>(JOB, { step: 'merge', part, folders, into } satisfies IndexStep, bytes),
      );
      const [written] = await Promise.all([Promise.all(merged), meanwhile()]);
      await inThread<void>(JOB, { step: 'root', written, into } satisfies IndexStep);
      remove();
    },
  };
}
