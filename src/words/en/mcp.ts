/** What the MCP server says: programs hand it to a model, and that to people. */
import type { Effect } from '../../schemas/effects.ts';
import { formatList } from '../format-list.ts';
import { formatNumber } from '../format-number.ts';

/** A call of a tool, as a model is told to make it. */
const again = (tool: string, values: Record<string, unknown>) => `${tool} ${JSON.stringify(values)}`;

/** What a client shows of the server and its tools, and of what they take. */
export const TOOL_WORDS = {
  server: (site: string) =>
    `${site}: documented errors, their likeliest causes and the steps that fix them, from the built site on this machine. identify_error first, with the text as it was printed; get_entry for the steps. What it calls unknown is documented nowhere here: say so, and do not take a near entry for the answer.`,
  identify: {
    title: 'Identify an error',
    description:
      'Says which documented error a text is about: a message, a code, a piece of a log, a list of errors, or a question. Give the text as it was printed, with everything around it. The outcome is best (one entry), choice (several, each with the check that tells them apart), list (one entry for each kind of line), exact (the text stands in them as it is), possible, codes (no entry, but what its codes mean) or unknown.',
    text: 'The error as it was printed.',
  },
  entry: {
    title: 'Read an entry',
    description: 'An entry in Markdown: meaning, causes, fixes with their steps. Long ones come in parts.',
    entry: 'Id, address or code of the entry.',
    from: 'Where to read on, as the answer before says.',
  },
  fixes: {
    title: 'List fixes',
    description: 'Documented fixes, with what each does, in whose tenant, with which role, and how long it takes.',
    entry: 'Id or address of an entry: its fixes alone.',
    product: 'Key of a product: what is done in it.',
    tenant: 'Where the fix is carried out.',
    effect: 'What it does at most; reads is the mildest.',
    from: 'Where to read on, as the answer before says.',
  },
  redact: {
    title: 'Take private things out of a text',
    description:
      'The text with placeholders for names, addresses, ids, secrets and whatever else is not public, and how many of each kind were taken out. Look at it before it goes anywhere: nothing finds everything.',
    text: 'The text.',
    from: 'Where to read on in the text as it came out, as the answer before says.',
  },
};

/** How sure an answer of `identify_error` is. */
export const OUTCOME_WORDS = {
  best: 'Best match:',
  choice: 'A choice: the text fits these entries alike. What tells each of them apart stands with it.',
  list: 'A list: its lines are about these entries.',
  exact: 'The text stands in these entries as it is; whether it is about them is not sure.',
  possible: 'Possible: none of these is sure.',
  codes: 'No entry explains this text. What is known of its codes:',
  unknown: 'Unknown: this text is not documented here.',
  tooShort: 'Unknown: the text has fewer than two letters or digits.',
};

export const MCP_WORDS = {
  /** Whoever asks has the text already. */
  secret: 'The text holds what looks like a secret or a token, and stands in this conversation: it should be revoked.',
  /** Behind what is unknown: entries that are near. */
  near: 'Near at most, and no answer:',
  passage: 'Passage: ',
  check: 'Check: ',
  likeliest: 'Likeliest cause: ',
  firstStep: 'First step: ',
  readEntry: (id: string) => `Its steps: ${again('get_entry', { entry: id })}`,
  left: (count: number) => `${formatNumber(count)} more left out.`,
  lines: (lines: string, title: string | undefined) => `Lines ${lines}: ${title ?? 'not documented here'}`,
  cutEntry: (id: string, from: number, address: string) =>
    `Cut here. Read on with ${again('get_entry', { entry: id, from })}, or at ${address}`,
  severalEntries: (code: string) => `${code} stands in several entries:`,
  fixes: (count: number) => (count === 1 ? '1 fix.' : `${formatNumber(count)} fixes.`),
  moreFixes: (from: number) => `Read on with the same question and "from": ${from}.`,
  fixFacts: (effect: string, tenant: string, role: string, wait: string) =>
    `Effect: ${effect}. Tenant: ${tenant}. Role: ${role}. Wait: ${wait}.`,
  expectedEffect: (effects: readonly string[]) => `effect is one of these: ${effects.join(', ')}.`,
  effects: {
    reads: 'changes nothing',
    reversible: 'reversible',
    'signs-out': 'signs out',
    destroys: 'destroys',
  } satisfies Record<Effect, string>,
  removed: (kinds: readonly string[]) => `Taken out: ${kinds.length > 0 ? formatList(kinds) : 'nothing'}.`,
  moreText: (from: number) => `Cut here. Read on with the same text and "from": ${from}.`,
  // What is wrong, and what to do.
  tooLong: (most: number) =>
    `The text is longer than ${formatNumber(most)} characters. Give the part around the error.`,
  noText: 'Give a text.',
  fromNumber: 'from is a whole number from 0 on, as the answer before says.',
  unknownEntry: (name: string) =>
    `There is no entry "${name}". Give an id as identify_error returns it, the address of an entry, or a code.`,
  unknownKey: (of: string, name: string, keys: string) => `There is no ${of} "${name}". There are: ${keys}.`,
  pastEnd: (length: number) => `There is nothing from there on: it ends at ${length}.`,
  unknownTool: (names: readonly string[]) => `There is no such tool. There are: ${formatList(names)}.`,
  unreadable:
    'The built site could not be read. If it was built again since this server started, start the server again; else build it: npm run build',
  /** In a page. */
  notLoaded: 'The files of this site did not come, or are of two builds. Ask again, or load the page again.',
  notJson: 'A line is no JSON. Expected one JSON-RPC message a line.',
  notRpc: 'A line is JSON, and no JSON-RPC 2.0 message.',
  lineTooLong: 'What came in is longer than 10 MB without the end of a line. The server ends.',
  notBuilt: (folder: string) => `${folder} is not there. Build the site first: npm run build`,
  noSite: (folder: string) =>
    `${folder} is no built site. Name the folder of one with --site, or build it: npm run build`,
  olderSite: (folder: string) => `${folder} was built by an earlier version. Build it again: npm run build`,
  /** `how` says when it was built, and what to do. */
  stale: (how: string) => `The site was ${how}.`,
  options: 'Expected: npm run --silent mcp -- --site <folder or address of a built site>',
};
