import { REPORT_WORDS } from '#words/reading.ts';
import { issueAddress } from './issue-address.ts';

/**
 * The address of a new issue about an error that no entry explains, or undefined when the site has no repository. The text
 * must be redacted: it leaves the tab when the reader follows the address.
 */
export function reportAddress(redacted: string): string | undefined {
  return issueAddress(REPORT_WORDS.title, `${REPORT_WORDS.intro}\n\n\`\`\`text\n${redacted}\n\`\`\`\n`);
}
