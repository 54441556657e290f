import type { CallToolResult } from '@modelcontextprotocol/sdk/types.js';
import { CODE_NOTICE_WORDS } from '#words/code-notices.ts';
import { MCP_WORDS, OUTCOME_WORDS } from '#words/mcp.ts';
import { redacted } from '../search/gate/decided.ts';
import { entryMarkdown } from './get-entry.ts';
import { type Identified, type IdentifiedCode, type IdentifiedEntry, identified } from './identified.ts';
import type { OpenSite } from './site.ts';
import { dataAnswer } from './tool-answer.ts';
import { clipped, isWithinBudget } from './within-budget.ts';

/** What a text is about: as `find --json` says it, with what helps at once, as much as an answer holds. */
export async function identifyError(site: OpenSite, text: string): Promise<CallToolResult> {
  const whole = identified(await (await site.search()).over(text), text, site.base);
  await addFirstStep(site, whole);
  // The only words of the text that are said again.
  for (const one of whole.readCodes) one.typed = redacted(await site.gate(one.typed));
  for (let room = MOST_ROOM; ; room--) {
    const data = within(whole, room);
    const answer = dataAnswer(answerText(site, data), data);
    if (room === 1 || isWithinBudget(answer)) return answer;
  }
}

/** So many results at most, and of what people write without a limit so many characters: less where an answer has no room. */
const MOST_ROOM = 10;
const LETTERS_A_ROOM = 32;
/** An id is cut nowhere: it is what is asked for next. */
const UNCUT = new Set(['id', 'url', 'best', 'entry', 'confidence', 'outcome']);

/** As much of an answer as there is room for. */
export function within(whole: Identified, room: number): Identified {
  let left = 0;
  const some = <One extends object>(list: readonly One[], most: number): One[] => {
    left += Math.max(0, list.length - most);
    return list.slice(0, most).map((one) => shortened(one, room * LETTERS_A_ROOM));
  };
  return {
    ...whole,
    results: some(whole.results, room),
    suggestions: some(whole.suggestions, room),
    cards: some(whole.cards, room),
    lines: some(whole.lines, room * 2),
    readAs: whole.readAs.slice(0, room).map((one) => clipped(one, LETTERS_A_ROOM)),
    readCodes: whole.readCodes.slice(0, room).map((one) => ({
      ...{ typed: clipped(one.typed, LETTERS_A_ROOM), codes: one.codes.slice(0, room) },
    })),
    left,
  };
}

const shortened = <One extends object>(one: One, most: number): One =>
  Object.fromEntries(
    Object.entries(one).map(([key, value]) => [
      key,
      typeof value === 'string' && !UNCUT.has(key) ? clipped(value, most) : value,
    ]),
  ) as One;

/** Adds to the best match, or to what alone was found, what stands first on its page. */
async function addFirstStep(site: OpenSite, { best, results }: Identified): Promise<void> {
  const result = results.length === 1 ? results[0] : results.find(({ id }) => id === best);
  const entry = site.entries.find(({ id }) => id === result?.id);
  if (!entry || !result) return;
  if (entry.likeliestCause) result.likeliestCause = entry.likeliestCause;
  const [, step] = /^1\. +(.+)$/m.exec((await entryMarkdown(site, entry)) ?? '') ?? [];
  if (step) result.firstStep = step;
}

function answerText(site: OpenSite, data: Identified): string {
  const isUnknown = data.results.length === 0;
  const near = data.suggestions.length > 0 ? [MCP_WORDS.near, ...data.suggestions.map(entryText)] : [];
  return [
    OUTCOME_WORDS[data.outcome],
    ...(data.hasSecret ? [MCP_WORDS.secret] : []),
    ...data.readCodes.map(({ typed, codes }) => CODE_NOTICE_WORDS.readAs({ typed, codes, signs: [], isTorn: false })),
    ...data.lines.map(({ entry, title, lines }) =>
      MCP_WORDS.lines(lines, entry === null ? undefined : `${entry}${title ? `, ${title}` : ''}`),
    ),
    ...data.results.map((one) => entryText(one)),
    ...data.cards.map((one) => cardText(site, one)),
    ...(isUnknown ? near : []),
    ...(data.left > 0 ? [MCP_WORDS.left(data.left)] : []),
    ...(data.best ? [site.address(data.results[0]?.url ?? ''), MCP_WORDS.readEntry(data.best)] : []),
  ].join('\n');
}

const entryText = ({ id, title, confidence, passage, check, likeliestCause, firstStep }: IdentifiedEntry): string =>
  [
    `- ${id} (${confidence}): ${title}`,
    passage && `  ${MCP_WORDS.passage}${passage}`,
    check && `  ${MCP_WORDS.check}${check}`,
    likeliestCause && `  ${MCP_WORDS.likeliest}${likeliestCause}`,
    firstStep && `  ${MCP_WORDS.firstStep}${firstStep}`,
  ]
    .filter(Boolean)
    .join('\n');

const cardText = (site: OpenSite, { code, name, meaning = '', side, firstStep, url }: IdentifiedCode): string =>
  [
    `- ${code}${name ? ` ${name}` : ''}: ${meaning}`,
    ...(firstStep ? [`  ${CODE_NOTICE_WORDS.actsFirst(side, firstStep)}`] : []),
    `  ${site.address(url)}`,
  ].join('\n');
