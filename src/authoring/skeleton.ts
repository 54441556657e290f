import { FILL_IN } from '../checks/content/unfinished.ts';

/**
 * The text of a new entry: every field and section that its folder needs. The check `unfinished` finds each place
 * that the author has to write.
 */
export function skeleton(folder: string, today: Date): string {
  const isError = folder === 'errors';
  return [
    '---',
    `title: "${FILL_IN} ${TITLES[folder] ?? 'the title'}"`,
    `summary: "${FILL_IN} what it means, in one sentence"`,
    ...(isError ? ['codes: []', ...MESSAGES] : []),
    'products: [cipp]',
    'topics: [permissions]',
    ...(isError ? ['scope: [one, all]'] : []),
    'sources: []',
    `verified: { date: ${today.toISOString().slice(0, 10)}, how: read }`,
    'related: []',
    ...(isError ? EXAMPLES : []),
    ...FIX_FACTS,
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

const MESSAGES = [
  'messages:',
  `  - text: "${FILL_IN} the literal message, what varies as {camelCase}"`,
  `    by: "${FILL_IN} who prints it"`,
];

const EXAMPLES = [
  'examples:',
  '  - |',
  `    ${FILL_IN} a whole paste with the message, with invented people and tenants only`,
];

const FIX_FACTS = [
  'fixes:',
  '  - id: first-fix',
  '    product: any',
  `    title: "${FILL_IN} what the fix does, as an instruction"`,
  '    tenant: customer',
  '    role: not documented',
  '    effect: reversible',
  '    wait: not documented',
  `    check: "${FILL_IN} how to see that it worked"`,
  '    undo: not documented',
];

const CAUSES = [
  '<Scope',
  `  one="${FILL_IN} what it points to when one tenant shows it"`,
  `  all="${FILL_IN} what it points to when every tenant shows it"`,
  '/>',
  '',
  '<Causes>',
  '',
  `<Cause id="first-cause" title="${FILL_IN} the likeliest cause" scope="one all">`,
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
  '<Fix id="first-fix">',
  '',
  `1. ${FILL_IN} the first step`,
  '',
  '</Fix>',
  '',
  '</Fixes>',
  '',
];
