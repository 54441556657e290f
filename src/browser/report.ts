import { REPORT_WORDS } from '#words/reading.ts';

/**
 * The address of a new issue with a text filled in, or undefined when the site has no repository. The text must be
 * redacted: it leaves the tab when the reader follows the address.
 */
export function reportAddress(redacted: string): string | undefined {
  const repository = document.documentElement.dataset.repository;
  if (!repository) return undefined;
  const body = `${REPORT_WORDS.intro}\n\n\`\`\`text\n${redacted}\n\`\`\`\n`;
  const query = new URLSearchParams({ title: REPORT_WORDS.title, body: body.toWellFormed() });
  return `${repository}/issues/new?${query}`;
}
