/** Words of the files for programs: `llms.txt`, Markdown copies, `opensearch.xml`. */
export const FILE_WORDS = {
  openSearch: 'Find an error by any fragment of it',
  /** `summary` is one sentence on what the pages are, where the site says so. */
  llmsSummary: (summary = 'Troubleshooting pages.') =>
    `${summary} Each says what an error means, its likely causes, the likeliest first, and the steps that fix it.`,
  /** What programs find here. `code` is the address of one code, where the site has any; `repository` is empty where the site names none. */
  llmsNotes: (at: Record<'full' | 'entries' | 'codes' | 'box', string>, code: string | undefined, repository: string) =>
    [
      `Every page has a Markdown copy at its address without the last slash and with \`.md\`. All of them in one file: ${at.full}. Codes, messages, fixes and dates as data: ${at.entries}; codes: ${at.codes}.`,
      ...(code ? [`What one code leads to: ${code}.`] : []),
      'In a browser with WebMCP (`document.modelContext`), every page offers the tools `identify_error`, `get_entry`, `list_fixes` and `redact`.',
      ...(repository
        ? [
            `On a machine of your own, a copy of ${repository} answers the same over the Model Context Protocol: \`npm run --silent mcp\`; its \`docs\` describe the search as a package (\`faultfinder/search\`) and a GitHub Action that answers issues.`,
          ]
        : []),
      `Other pages search this site with \`<faultfinder-box>\`: ${at.box}.`,
    ].join(' '),
  allOfProduct: (product: string) => `${product}: all entries`,
  checked: (date: string) => `Checked ${date}`,
};
