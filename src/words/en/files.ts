/** Words of the files for programs: `llms.txt`, Markdown copies, `opensearch.xml`. */
export const FILE_WORDS = {
  openSearch: 'Find an error by any fragment of it',
  /** `summary` is one sentence on what the pages are, where the site says so. */
  llmsSummary: (summary = 'Troubleshooting pages.') =>
    `${summary} Each says what an error means, its likely causes, the likeliest first, and the steps that fix it.`,
  /** `code` is the address of one code, where the site has any; `repository` is empty where the site names none. */
  llmsNotes: (full: string, json: string, code: string | undefined, repository: string) =>
    `Every page has a Markdown copy at its address without the last slash and with \`.md\`. All of them in one file: ${full}. Codes, messages, fixes and dates as data: ${json}.${code ? ` What one code leads to: ${code}.` : ''}${repository ? ` On a machine of your own, a copy of ${repository} answers over the Model Context Protocol: \`npm run --silent mcp\`.` : ''}`,
  allOfProduct: (product: string) => `${product}: all entries`,
  checked: (date: string) => `Checked ${date}`,
};
