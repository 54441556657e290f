import { FILL_IN } from '../checks/content/unfinished.ts';

/**
 * The text of a new entry: every field and section that its folder needs. The check `unfinished` finds each place
 * that the author has to write.
 */
export function skeleton(folder: string, today: Date): string {
  const isError = folder === 'errors';
  const day = today.toISOString().slice(0, 10);
  return [
    '---',
    `title: "${FILL_IN} ${TITLES[folder] ?? 'the title'}"`,
    `summary: "${FILL_IN} what it means, in one sentence"`,
    ...ASKED,
    ...(isError ? ['codes: []', ...messages(day)] : []),
    'products: [cipp]',
    'topics: [permissions]',
    ...(isError ? ['answers: { printed-by: [cipp] }'] : []),
    `verified: ${day}, read`,
    'related: {}',
    'changes:',
    `  - ${day}, New.`,
    ...(isError ? EXAMPLES : []),
    '---',
    '',
    `${FILL_IN} one or two short paragraphs, without repeating the summary`,
    '',
    ...(isError ? CAUSES : []),
    ...STEPS,
  ].join('\n');
}

const TITLES: Record<string, string> = {
  errors: 'the error, as a person would say it',
  faq: 'the question, as a person would ask it',
  guides: 'what the procedure does, as an instruction',
};

const messages = (day: string) => [
  'messages:',
  `  - text: "${FILL_IN} the literal message, what varies as {camelCase}"`,
  `    by: "${FILL_IN} who prints it"`,
  `    evidence: "${FILL_IN} source and version, place in it, ${day}"`,
];

const EXAMPLES = [
  'examples:',
  '  - |',
  `    ${FILL_IN} a whole paste with the message, with invented people and tenants only`,
];

const ASKED = [
  'asked:',
  `  - "${FILL_IN} how somebody asks who does not know the term"`,
  `  - "${FILL_IN} the same in other words, the symptom first"`,
  `  - "${FILL_IN} what a customer says"`,
];

const CAUSES = [
  '<Scope',
  `  one="${FILL_IN} what it points to when one tenant shows it"`,
  `  all="${FILL_IN} what it points to when every tenant shows it"`,
  '/>',
  '',
  '<Causes>',
  '',
  `<Cause id="first-cause" title="${FILL_IN} the likeliest cause" fix="first-fix" scope="one all">`,
  '',
  `${FILL_IN} how to check this cause, with the place to look at`,
  '',
  '</Cause>',
  '',
  '</Causes>',
  '',
];

const STEPS = [
  '<Fixes>',
  '',
  '<Fix',
  '  id="first-fix"',
  `  title="${FILL_IN} what the fix does, as an instruction"`,
  '  tenant="customer"',
  `  role="${FILL_IN} the role that the steps need"`,
  '  effect="reversible"',
  `  wait="${FILL_IN} none, a documented time with its figure, or estimate: 5 to 60 minutes"`,
  `  check="${FILL_IN} how to see that it worked"`,
  `  undo="${FILL_IN} how to undo it"`,
  '>',
  '',
  `1. ${FILL_IN} the first step`,
  '',
  '</Fix>',
  '',
  '</Fixes>',
  '',
];
