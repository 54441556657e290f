/**
 * The text of a new entry: every field and section that its folder needs, with `…` where the author writes. The
 * checks have findings about it until it is filled in; none of them is about its form.
 */
export function skeleton(folder: string, today: Date): string {
  const date = today.toISOString().slice(0, 10);
  const isError = folder === 'errors';
  const title = { errors: '… as a person would say it', faq: '…?', guides: '… as an instruction' }[folder] ?? '…';
  const summary =
    { errors: '… what it means, in one sentence', faq: '… the answer in one sentence' }[folder] ?? '… what it is for';
  return [
    '---',
    `title: "${title}"`,
    'summary: >-',
    `  ${summary}`,
    ...(isError
      ? ['codes: []', 'messages:', '  - text: "… letter for letter, what varies as {camelCase}"', '    by: "…"']
      : []),
    'products: [cipp]',
    'topics: [permissions]',
    ...(isError ? ['scope: [one, all]'] : []),
    'sources: []',
    `verified: { date: ${date}, how: read }`,
    'related: []',
    ...(isError ? ['examples:', '  - |', '    … a whole paste, with invented people and tenants only'] : []),
    ...FIX_FACTS,
    '---',
    '',
    isError ? '… what it means and why it happens, without repeating the summary.' : '… one or two short paragraphs.',
    '',
    ...(isError ? CAUSES : []),
    ...STEPS,
  ].join('\n');
}

const FIX_FACTS = [
  'fixes:',
  '  - id: first-fix',
  '    product: any',
  '    title: "… as an instruction"',
  '    tenant: customer',
  '    role: not documented',
  '    effect: reversible',
  '    wait: not documented',
  '    check: "… how to see that it worked"',
  '    undo: not documented',
];

const CAUSES = [
  '<Scope',
  '  one="… what it points to when one tenant shows it."',
  '  all="… what it points to when every tenant shows it."',
  '/>',
  '',
  '<Causes>',
  '',
  '<Cause id="first-cause" title="… the likeliest cause" scope="one all">',
  '',
  '… how to check this cause, with the place to look at.',
  '',
  '</Cause>',
  '',
  '</Causes>',
  '',
];

const STEPS = ['<Fixes>', '', '<Fix id="first-fix">', '', '1. …', '', '</Fix>', '', '</Fixes>', ''];
