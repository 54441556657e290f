/** Checks of the content of a build, in a thread of their own, which knows the content then. */
import { Worker } from 'node:worker_threads';
import type { Content } from '../checks/content-files.ts';
import type { Finding } from '../checks/finding.ts';
import { receivedContent } from '../checks/sent-content.ts';
import type { Spelling } from '../search/lookups/spelling.ts';
import type { Found } from './build-checks.ts';

export interface BegunChecks {
  /** The project's folder. */
  root: string;
  /** The content that is checked; nothing where a file of it is no YAML. */
  content: Promise<Content | undefined>;
  /** What the quick checks have found, and what all have. */
  quick: Promise<Finding[]>;
  all: Promise<Finding[]>;
  /** Has the spellings of the site made behind the checks, while Astro bundles. The same promise each time. */
  spelling(): Promise<Spelling>;
}

/** The configuration is loaded as modules of its own: what was begun before hangs on the process. */
const KEY = Symbol.for('begun-checks');
const begun = globalThis as { [KEY]?: BegunChecks };

/** Begins them; those that have begun go on. `root` is the folder of the project. */
export function beginChecks(root: string): BegunChecks {
  begun[KEY] ??= checksOf(root);
  return begun[KEY];
}

/** Those of this process, where it has any. */
export const begunChecks = (): BegunChecks | undefined => begun[KEY];

function checksOf(root: string): BegunChecks {
  const thread = new Worker(new URL('./build-checks.ts', import.meta.url), { workerData: root });
  const answer = <Of extends Found['of']>(of: Of) =>
    new Promise<Extract<Found, { of: Of }>>((resolve, reject) => {
      thread.on('message', (one: Found) => one.of === of && resolve(one as Extract<Found, { of: Of }>));
      thread.once('error', reject);
    });
  const findings = (of: 'quick' | 'all') => awaitedLater(answer(of).then((found) => found.findings));
  const all = findings('all');
  // It waits to be asked for more, and keeps no process from its end.
  void awaitedLater(all.then(() => thread.unref()));
  let spelling: Promise<Spelling> | undefined;
  const askSpelling = async () => {
    const made = awaitedLater(answer('spelling'));
    thread.postMessage('spelling');
    await all;
    thread.ref();
    return (await made.finally(() => thread.unref())).spelling;
  };
  return {
    root,
    content: awaitedLater(answer('content').then(({ content }) => content && receivedContent(content))),
    quick: findings('quick'),
    all,
    spelling: () => (spelling ??= awaitedLater(askSpelling())),
  };
}

/** Should it fail before somebody waits for it, whoever does is told, and not the process. */
function awaitedLater<Value>(promise: Promise<Value>): Promise<Value> {
  promise.catch(() => undefined);
  return promise;
}
