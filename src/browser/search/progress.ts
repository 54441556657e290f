import type { DataFile, ShownAnswer } from '../../worker/protocol.ts';
import type { WordPage } from './word-search.ts';

/**
 * What did not come: a file, Pagefind's index, an answer of the worker; `builds`: files that do not fit together; `device`: the index of a
 * large site, of which the device has not what is needed and for which there is no network.
 */
export type Missing = DataFile | 'pages' | 'worker' | 'builds' | 'device';

export interface Progress {
  /** The question that this is the answer to. */
  query: string;
  answer?: ShownAnswer | undefined;
  words: WordPage[];
  /** Whether nothing more is waited for: everything has answered, failed, or taken too long. What is late may still come. */
  settled: boolean;
  /** Whether something is late that may still come. */
  late?: boolean;
  failed: Missing[];
}
