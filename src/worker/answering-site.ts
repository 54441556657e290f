import type { Answering } from '../search/gathered/gathered-answer.ts';
import type { SiteFacts } from '../search/tables/table.ts';
import type { Note } from '../search/text/reason.ts';

/** What answers texts of a large site: its tables, or the whole index of a product. */
export interface AnsweringSite {
  facts: SiteFacts;
  /** `noted`: see `Gathering`. */
  begin(text: string, noted?: () => Note): Answering;
  /** What Pagefind may be asked of a text: it loads a piece for each word, so that the host sees which words these are. */
  documented(text: string): string | undefined;
  /** Whether the host has another build by now. */
  isOtherBuild(): Promise<boolean>;
  /** Whether what the present text needs is not on the device, and there is no network. */
  isUnreachable(): boolean;
}
