/** Words for the fixed choices of the frontmatter and the fixed parts of an entry, as the reader sees them. */
import type { Kind } from '../../addresses.ts';
import type { Condition } from '../../schemas/applies-to.ts';
import type { CHECKED_BY } from '../../schemas/entry.ts';
import type { Effect } from '../../schemas/fix.ts';
import type { Unit, Wait } from '../../schemas/wait.ts';
import { counted } from '../counted.ts';

export const EFFECT_WORDS: Record<Effect, string> = {
  reads: 'Changes nothing',
  reversible: 'Reversible',
  'signs-out': 'Signs out',
  destroys: 'Deletes',
};

/** Heading of an entry's first paragraphs. */
export const MEANING_WORDS: Record<Kind, string> = {
  error: 'What it means',
  faq: 'Answer',
  guide: 'When to use it',
  page: 'What it says',
};

/** Heading of the entries that can be confused with this one, or come next. */
export const RELATED_WORDS: Record<Kind, string> = {
  error: 'Not this one?',
  faq: 'See also',
  guide: 'See also',
  page: 'See also',
};

/** What a fix takes and leaves. */
export const FACT_WORDS = {
  /** Where it is carried out, unless the field has a name for that. */
  tenant: 'Where',
  role: 'Role',
  effect: 'Effect',
  wait: 'Wait',
  check: 'Check',
  alsoFor: 'Also mends',
  undo: 'Undo',
};

type CheckedBy = (typeof CHECKED_BY)[number] | 'imported';

const CHECKED_WORDS: Record<CheckedBy, string> = {
  read: 'read in the documentation',
  'seen in code': 'seen in the code',
  reproduced: 'reproduced',
  imported: 'imported',
};

const UNIT_WORDS: Record<Unit, string> = { minutes: 'minutes', hours: 'hours', days: 'days' };

/** How long a fix takes, as the reader sees it; an estimate says that it is one. */
export function waitText(wait: Wait): string {
  if (wait.kind === 'none') return 'None';
  if (wait.kind === 'documented') return wait.text;
  const { from, to, unit } = wait;
  return `Estimate: look after ${from}, at most ${to} ${UNIT_WORDS[unit]}`;
}

/** The version or edition of a product to which something is limited. */
export function conditionText(condition: Condition, product: string, edition: string): string {
  if ('edition' in condition) return edition;
  return `${condition.bound === 'from' ? 'From' : 'Before'} ${product} ${condition.version}`;
}

/** What stands around an entry on its own page. */
export const ENTRY_PAGE_WORDS = {
  contents: 'On this page',
  neighbours: (product: string) => `Next in ${product}`,
  previous: 'Previous',
  next: 'Next',
  edit: 'Edit this page',
};

/** Headings and labels of an entry's own parts. */
export const ENTRY_WORDS = {
  /** Unless the field asks otherwise. */
  scope: 'Who sees it?',
  messages: 'Exact wording',
  causes: (hasFixes: boolean) => (hasFixes ? 'Causes and fixes' : 'Causes'),
  sources: 'Sources',
  /** Before the fixes of a cause. */
  causeFix: 'Fix:',
  /** In place of the fixes of a cause; `support` are ways to that of the programs that print it, where they have one. */
  noFix: <Part>(support: Part | undefined) => [
    'No fix is known here. If this is the cause, ask ',
    ...(support ? ['the support: ', support] : ['whoever makes the program.']),
  ],
  asked: 'Also asked as',
  only: (conditions: string) => `Only for: ${conditions}`,
  changed: <Part>(day: Part, what: string) => ['Changed ', day, `: ${what}`],
  retired: (since: string) => `No longer current: ${since}`,
  checked: <Part>(day: Part, how: CheckedBy) => ['Checked ', day, `, ${CHECKED_WORDS[how]}.`],
  copy: (text: string) => `Copy ${text}`,
  beforeYouStart: 'Before you start',
  /** A hole of a message where nothing has filled it: `words` is its name in words. */
  value: (words: string, whose: string | undefined) => (whose ? `${words} of the ${whose}` : words),
  chooseEdition: 'Your installation: what is for it comes first',
  edition: (answer: string, name: string) => `${answer}: ${name.charAt(0).toLowerCase()}${name.slice(1)}.`,
  chooseProduct: 'Your product: its fix opens first',
  moreMessages: (count: number) => counted(count, { one: '# more wording', other: '# more wordings' }),
  printedBy: (by: string) => `Printed by ${by}`,
  seen: (when: string) => `seen ${when}`,
  evidence: (source: string, date: string) => `seen in ${source}, ${date}`,
  steps: 'Steps',
  /** Heading of an answer's text where its steps come first. */
  background: 'Background',
  otherFixes: 'Other fixes',
  procedure: 'Procedure',
  procedureAt: 'Procedure:',
  ownPage: 'This procedure on its own page',
  /** Before the status pages of the vendors. */
  status: 'Is it down?',
  ticket: 'Copy for the ticket',
};
