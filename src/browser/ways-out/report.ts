import { REPORT_WORDS } from '#words/reading.ts';
import { framed, NOTHING } from '../../search/gate/decided.ts';
import type { Redacted } from '../../search/gate/outgoing.ts';
import { issueAddress } from './issue-address.ts';

/** The address of a new issue about an error that no entry explains, or undefined when the site has no repository. */
export function reportAddress(text: Redacted): Redacted | undefined {
  return issueAddress(
    framed(() => REPORT_WORDS.title, NOTHING),
    framed((redacted) => `${REPORT_WORDS.intro}\n\n\`\`\`text\n${redacted}\n\`\`\`\n`, text),
  );
}
