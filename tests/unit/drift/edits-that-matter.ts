/** Changes of the invented documents that matter, each with what is told of it. */
import type { Kind } from './states.ts';

export interface Edit {
  kind: Kind;
  name: string;
  from: string;
  to: string;
}

export const MATTERS: (Edit & { reported: string[] })[] = [
  {
    kind: 'table',
    name: 'a sentence is reworded',
    from: 'Type it again.',
    to: 'Fetch a new one.',
    reported: ['changed KOPIA401'],
  },
  { kind: 'table', name: 'a word is negated', from: 'is full', to: 'is not full', reported: ['changed KOPIA403'] },
  {
    kind: 'table',
    name: 'a row is added',
    from: '| KOPIA403',
    to: '| KOPIA405 | The clock is wrong. |\n| KOPIA403',
    reported: ['added KOPIA405'],
  },
  {
    kind: 'table',
    name: 'a row is gone',
    from: '| KOPIA403 | The disk is full. |\n',
    to: '',
    reported: ['removed KOPIA403'],
  },
  {
    kind: 'table',
    name: 'a figure changes',
    from: 'such snapshot',
    to: 'such snapshot for 30 days',
    reported: ['changed KOPIA404'],
  },
  {
    kind: 'table',
    name: 'a sentence is added',
    from: 'is full.',
    to: 'is full. Delete something.',
    reported: ['changed KOPIA403'],
  },
  {
    kind: 'table',
    name: 'a code gets another number',
    from: 'KOPIA401',
    to: 'KOPIA411',
    reported: ['changed KOPIA401'],
  },
  {
    kind: 'headings',
    name: 'a step is added',
    from: '2. Run',
    to: '2. Wait.\n3. Run',
    reported: ['changed The repository is locked'],
  },
  {
    kind: 'headings',
    name: 'a command changes',
    from: 'kopia lock break',
    to: 'kopia lock release',
    reported: ['changed The repository is locked'],
  },
  {
    kind: 'headings',
    name: 'a warning is turned round',
    from: 'Nothing is lost',
    to: 'Much is lost',
    reported: ['changed The repository is locked'],
  },
  {
    kind: 'headings',
    name: 'a section is gone',
    from: '### How much is needed\n\nAbout twice the size of the data.\n',
    to: '',
    reported: ['removed How much is needed'],
  },
  {
    kind: 'headings',
    name: 'a section is added',
    from: '## The disk is full',
    to: '## The clock is wrong\n\nSet it.\n\n## The disk is full',
    reported: ['added The clock is wrong'],
  },
  {
    kind: 'headings',
    name: 'a heading is reworded',
    from: '## The disk is full',
    to: '## The whole disk is full',
    reported: ['changed The disk is full'],
  },
  {
    kind: 'headings',
    name: 'a figure changes',
    from: 'twice',
    to: 'three times',
    reported: ['changed How much is needed'],
  },
  {
    kind: 'headings',
    name: 'what opens is reworded',
    from: 'an hour',
    to: 'a day',
    reported: ['changed The disk is slow'],
  },
  {
    kind: 'headings',
    name: 'a sentence behind what opens is reworded',
    from: 'for help',
    to: 'for another disk',
    reported: ['changed The repository is locked'],
  },
  {
    kind: 'headings',
    name: 'the first words change',
    from: 'What to do first.',
    to: 'What to do at once.',
    reported: ['changed Troubles'],
  },
  {
    kind: 'strings',
    name: 'a message is reworded',
    from: 'by another machine',
    to: 'by this machine',
    reported: ['changed The repository is locked by another machine.'],
  },
  {
    kind: 'strings',
    name: 'a message is new',
    from: '    default',
    to: "    404 { 'There is no such snapshot here.' }\n    default",
    reported: ['added There is no such snapshot here.'],
  },
  {
    kind: 'strings',
    name: 'a message is gone',
    from: "    403 { 'The disk is full, nothing was written.' }\n",
    to: '',
    reported: ['removed The disk is full, nothing was written.'],
  },
  {
    kind: 'strings',
    name: 'a hole is added',
    from: 'failed: $Code',
    to: 'failed: $Code on $Machine',
    reported: ['changed Something else has failed: $Code'],
  },
  {
    kind: 'strings',
    name: 'a sentence is taken out',
    from: ' Type it again.',
    to: ' Type.',
    reported: ['changed The key is wrong. Type it again.'],
  },
  {
    kind: 'jsx',
    name: 'a text between tags is reworded',
    from: 'Type it again',
    to: 'Type it twice',
    reported: ['changed The key for {…} is wrong & refused. Type it again.'],
  },
  {
    kind: 'jsx',
    name: 'an attribute is reworded',
    from: 'be opened',
    to: 'be read',
    reported: ["changed The repository can't be opened"],
  },
  {
    kind: 'jsx',
    name: 'a text around a hole is reworded',
    from: 'is broken',
    to: 'was broken',
    reported: ['changed The lock of {…} is broken.'],
  },
  {
    kind: 'jsx',
    name: 'a message is gone',
    from: "    {full && <Note text={'The disk is full, nothing was written.'} />}\n",
    to: '',
    reported: ['removed The disk is full, nothing was written.'],
  },
];
