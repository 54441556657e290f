/** The element that other pages put into theirs: `<faultfinder-box>`. */
import { counted } from '../counted.ts';

export const BOX_ELEMENT_WORDS = {
  label: 'Find an error',
  placeholder: 'Paste an error, or type any part of it',
  /** Below the box. */
  hint: 'Searched in your browser. Links open in a new tab.',
  /** The same where the box only hands over. */
  handOverHint: 'The text is copied, and the page that opens in a new tab searches it.',
  searching: 'Searching …',
  results: 'Results',
  best: 'Best match',
  exact: 'Contains this',
  possible: 'May fit',
  words: 'May answer this',
  near: 'Near, and no answer',
  code: 'What this code is',
  check: 'Check: ',
  count: (count: number) => counted(count, { one: '# result.', other: '# results.' }),
  bestOf: (title: string) => `Best match: ${title}`,
  nothing: 'This is not documented there.',
  nothingButNear: 'This is not documented there. The nearest entries follow.',
  openAll: 'Copy the text and open all results',
  opened: (site: string) => `Copied. ${site} opens in a new tab, where one press searches it.`,
  notCopied: (site: string) =>
    `Your browser does not let this page copy. Copy the text yourself and paste it at ${site}`,
  again: 'Try again',
  // What is wrong, and what to do.
  noAddress: 'The address of the site is none: site="https://help.example/" is expected on this element.',
  unreachable: (site: string) => `${site} could not be reached, or does not let other pages read it.`,
  noSite: (site: string) => `${site} is no Faultfinder site, or one without this box.`,
  otherVersion: (site: string) =>
    `${site} has another version of this box. Load the script of that site: ${site}box/faultfinder-box.js`,
  notRead: (site: string) => `The search of ${site} could not be read.`,
  tooLong: 'This is more text than is searched here. Give the part around the error, or open it there.',
};
