/** The page about the site. */
import type { Sentence } from '../sentence.ts';

export const ABOUT_WORDS = {
  title: 'About this site',
  description: (site: string) => `What ${site} covers, what happens with what you type, and who is not behind it.`,
  privacy: 'What you type stays with you',
  requests: ((part) => [
    'The search runs in your browser. No request carries what you type: not its address, not its body, not its headers. Three things are outside that promise: a link that brings a text behind ',
    part('code', '?q='),
    ' has shown it to the host, unless the copy on this device answered; what you copy, share or report goes where you send it, without what is not known to be public; and a link that you follow leads where it leads.',
  ]) satisfies Sentence<'code'>,
  /** What the host may learn of a search, by the form of the index. */
  asked: (isSharded: boolean) =>
    isSharded
      ? 'The index of this site comes in pieces. A search asks the host only for pieces of which a small filter on your device says that the site documents what you typed: that tells the host no more than a click on the result would. What the site does not document, such as names, ids and secrets, asks for nothing, save for the rare one that the filter takes for something else.'
      : "The index of this site is one file, which is the same whatever you type: codes, fragments of titles and messages, and whole errors ask the host for nothing else. A question in words asks for pieces of the site's own dictionary, which tells the host which of the site's words may be among yours. A small filter on your device says which those are: of a word that the site does not have, such as a name, nothing is asked for, save for the rare one that the filter takes for another; at most, the list that mends misspelt words is loaded.",
  keptTitle: 'What stays on this device',
  /** What is kept; where, and how long. */
  kept: [
    ['What you type or paste', 'In the memory of the page, and nowhere else while you type. Gone with the page.'],
    [
      'The text of a search that you leave, for Back and for a reload, and the values of your own error on a page that you opened',
      'In memory only: of the page, as long as your browser keeps it for Back, and of a worker of this site, for about 5 minutes. A text in which a secret was recognised, or of more than 200,000 characters, is not held by the worker.',
    ],
    [
      'What this site itself prints of that search (a code, a message without your values), where you were in the list, and what to mark on the page you opened',
      'In this tab: session storage and history entry, which browsers write to the disk. Until the tab is closed; a search is used for 30 minutes, a mark for a day.',
    ],
    [
      'A picture that you give to be read',
      'In the memory of the page. Gone when you clear it, and with the page; its text is kept like any that you type. A picture that another program shares with the installed site passes through the memory of its worker.',
    ],
    ['Who you said sees the error', 'In this tab: session storage. Until the tab is closed.'],
    [
      'The steps you tick off, the waits you start, your choice of product, installation, colours and keys',
      'On this device: local storage. Until you take them back.',
    ],
    [
      'A copy of the site for reading without a network',
      'On this device: cache of the service worker. Until the next version takes its place; a product that you keep, until you remove it.',
    ],
    [
      'Addresses of pages that you open, with what a link carried behind ?q= or #q=',
      "Your browser's own history, which it may carry to your other devices. Until you delete them there.",
    ],
  ],
  reader:
    'A picture of an error is read on this device. The picture reader is loaded with the first picture, and is kept here from then on.',
  noAccounts: 'There are no accounts and no statistics.',
  coverage: 'What it covers',
  sources:
    'The first entries cover these public documents. Every sentence is written anew; only literal messages are carried over.',
  independent: 'Independent',
  licence: 'Licence',
  /** `licence` is that of the text, where the site names one. */
  terms: <Part>(part: (words: string) => Part, licence: string | undefined) => [
    ...(licence ? ['The text is free to share and adapt under ', part(licence), '; the code'] : ['The code']),
    ' is under the MIT licence.',
  ],
};

/** How an error is looked up from the address bar, and from any other page. */
export const ANY_PAGE_WORDS = {
  title: 'From any page',
  keyword: {
    name: 'A keyword of the address bar',
    how: 'Add a search engine in the settings of your browser, with a keyword of your own and this address. Then type the keyword, a space and the error.',
    copy: 'Copy the address of the search',
  },
  bookmark: {
    name: 'A bookmark for what is selected',
    how: 'Make a bookmark with this as its address. Then select an error on any page, and choose the bookmark: the search opens in a new tab. It does not see what is selected in a part of the page that comes from elsewhere, as in many portals; copy that instead.',
    copy: 'Copy the address of the bookmark',
  },
  history:
    'Neither sends the text to anybody: what stands behind # in an address stays in your browser, in its history as well. What must not stand there belongs into the box.',
};

/** Keys of the whole site. */
export const KEYS_WORDS = {
  title: 'Keys',
  what: <Part>(key: (name: string) => Part) => [key('Ctrl K'), ' or ', key('/'), ' brings you to the box.'],
  use: 'Let keys work without Ctrl',
};

/** The button that forgets. */
export const FORGET_WORDS = {
  button: 'Forget everything',
  withoutScript:
    'This button needs JavaScript. Without it, clear the data of this site in the settings of your browser.',
  what: "Clears the ticks, waits, choices and marks, the searches kept for Back, and the copy of the site. Your browser's history and the clipboard are yours to clear; other open tabs keep their marks and searches until you close them.",
  done: 'Forgotten: ticks, waits, choices, marks, kept searches and the copy of the site. The copy is made again when you open a page here.',
  partly:
    'Not everything could be cleared: the browser refused. Clear the data of this site in the settings of your browser.',
};
