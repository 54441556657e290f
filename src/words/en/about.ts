/** The page about the site. */
import type { Sentence } from '../sentence.ts';

export const ABOUT_WORDS = {
  title: 'About this site',
  description: 'What Faultfinder covers, what happens with what you type, and who is not behind it.',
  privacy: 'What you type stays with you',
  requests: ((part) => [
    'The search runs in your browser. No request carries what you type: not its address, not its body, not its headers. Two things are outside that promise: a link that brings a text behind ',
    part('code', '?q='),
    ' has shown it to the host before this page could move it, and a link that you follow leads where it leads.',
  ]) satisfies Sentence<'code'>,
  kept: 'This device keeps your choice of product and installation, the steps you tick off, the waits you start, and a copy of the site for reading without a network. This tab keeps your last query, who you said sees the error, and what to mark on the page you opened. There are no accounts and no statistics.',
  coverage: 'What it covers',
  sources:
    'The first entries cover these public documents. Every sentence is written anew; only literal messages are carried over.',
  independent: 'Independent',
  licence: 'Licence',
  terms: ((part) => [
    'The text is free to share and adapt under ',
    part('licence', 'CC BY 4.0'),
    '; the code is under the MIT licence.',
  ]) satisfies Sentence<'licence'>,
};
