/** Changes of the invented documents that are mere layout. */
import type { Edit } from './states.ts';

export const LAYOUT: Edit[] = [
  { kind: 'table', name: 'cells are padded', from: '| KOPIA401 | ', to: '|  KOPIA401    |   ' },
  { kind: 'table', name: 'dashes of the head', from: '|------|---------|', to: '| :--- | ---: |' },
  { kind: 'table', name: 'bold is taken off', from: '**locked**', to: 'locked' },
  { kind: 'table', name: 'a link leads elsewhere', from: 'https://docs.example/locks', to: '/locks#how' },
  { kind: 'table', name: 'a code is marked as code', from: '| KOPIA403', to: '| `KOPIA403`' },
  { kind: 'table', name: 'text around the table', from: 'Text below the table.', to: 'Other text.' },
  { kind: 'table', name: 'the outer bars are indented', from: '| `KOPIA404', to: '  | `KOPIA404' },
  { kind: 'headings', name: 'the date in the head', from: 'ms.date: 01/02/2026', to: 'ms.date: 03/04/2026' },
  { kind: 'headings', name: 'bullets of another kind', from: '- ', to: '* ' },
  { kind: 'headings', name: 'numbers that count themselves', from: '2. Run', to: '1. Run' },
  { kind: 'headings', name: 'the anchor of a heading', from: ' {#locked}', to: ' {#repository-locked}' },
  { kind: 'headings', name: 'lines are wrapped', from: 'About twice the size', to: 'About twice\nthe size' },
  { kind: 'headings', name: 'a note of another kind', from: '[!NOTE]', to: '[!TIP]' },
  { kind: 'headings', name: 'a comment', from: 'What to do first.', to: '<!-- later -->\nWhat to do first.' },
  { kind: 'headings', name: 'closing hashes', from: '## The disk is full', to: '## The disk is full ##' },
  { kind: 'headings', name: 'lines end as on Windows', from: '\n', to: '\r\n' },
  {
    kind: 'strings',
    name: 'quotes of another kind',
    from: '"The repository is locked by another machine."',
    to: "'The repository is locked by another machine.'",
  },
  { kind: 'strings', name: 'the code around', from: 'switch ($Code)', to: 'switch -Exact ($Code)' },
  {
    kind: 'strings',
    name: 'a comment of code',
    from: '# Says why it failed, in words.',
    to: "# Says 'why it has failed, in words'.",
  },
  { kind: 'strings', name: 'indentation', from: '    4', to: '      4' },
  { kind: 'jsx', name: 'lines of text are wrapped', from: 'is wrong', to: 'is\n      wrong' },
  { kind: 'jsx', name: 'an attribute that says nothing', from: 'severity="error"', to: 'severity="warning" dense' },
  { kind: 'jsx', name: 'how a hole is written', from: '{code}', to: '{code.name}' },
  {
    kind: 'jsx',
    name: 'a string without braces',
    from: "{'The disk is full, nothing was written.'}",
    to: '"The disk is full, nothing was written."',
  },
];
