/** Words of the files for programs: `llms.txt`, Markdown copies, `opensearch.xml`. */
export const FILE_WORDS = {
  openSearch: 'Find an error by any fragment of it',
  llmsSummary:
    'Troubleshooting pages for the tools with which IT providers run other companies’ Microsoft 365. Each says what an error means, its likely causes, the likeliest first, and the steps that fix it.',
  llmsNotes: (full: string, json: string, code: string) =>
    `Every page has a Markdown copy at its address without the last slash and with \`.md\`. All of them in one file: ${full}. Codes, messages and dates as data: ${json}. What one code leads to: ${code}.`,
  allOfProduct: (product: string) => `${product}: all entries`,
  checked: (date: string) => `Checked ${date}`,
};
