/**
 * The address of a new issue with a text filled in, or undefined when the site has no repository. The text must be
 * redacted: it leaves the tab when the reader follows the address.
 */
export function reportAddress(redacted: string): string | undefined {
  const repository = document.documentElement.dataset.repository;
  if (!repository) return undefined;
  const body = `Not documented, or the wrong page:\n\n\`\`\`text\n${redacted}\n\`\`\`\n`;
  const query = new URLSearchParams({ title: 'An error that is not documented', body: body.toWellFormed() });
  return `${repository}/issues/new?${query}`;
}
