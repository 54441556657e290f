/** Words of the files for programs: `llms.txt`, Markdown copies, `opensearch.xml`. */
export const FILE_WORDS = {
  openSearch: 'Find an error by any fragment of it',
  /** `summary` is one sentence on what the pages are, where the site says so. */
  llmsSummary: (summary = 'Troubleshooting pages.') =>
    `${summary} Each says what an error means, its likely causes, the likeliest first, and the steps that fix it.`,
  /** `code` is the address of one code, where the site has any. */
  llmsNotes: (full: string, json: string, code: string | undefined) =>
    `Every page has a Markdown copy at its address without the last slash and with \`.md\`. All of them in one file: ${full}. Codes, messages and dates as data: ${json}.${code ? ` What one code leads to: ${code}.` : ''}`,
  allOfProduct: (product: string) => `${product}: all entries`,
  checked: (date: string) => `Checked ${date}`,
};
