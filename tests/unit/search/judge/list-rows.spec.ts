import { expect, test } from '@playwright/test';
import { groupLines, type Named } from '../../../../src/search/judge/group-lines.ts';

/** A line is clearly about the entry that it names: `… ERR-one …`. */
const nameOf = (line: string): Named | null => {
  const [, entry] = /ERR-(\w+)/.exec(line) ?? [];
  return entry ? { entry, by: `message of ${entry}` } : null;
};
const groups = (lines: readonly string[]) =>
  groupLines(lines.join('\n'), nameOf).groups.map(({ entry, lines: numbers }) => [entry, numbers]);

/** Lists of results of several objects: what is documented says `ERR-`, and that is little of it. */
const RESULTS: Record<string, { rows: string[]; groups: unknown }> = {
  'tasks of one person, done by a tool': {
    rows: [
      'Could not turn the vat of hall 7 into a kettle. Error: the vat has a lid that must be opened first',
      'Successfully removed the tap of hall 7',
      'Could not take hall 7 off the rota Early: ERR-one',
      'Emptied the vat of hall 7',
      'Failed to stop the pump of hall 7: nobody answered the telephone of the foreman',
      'Could not take hall 7 off the rota Late: the rota was printed before noon',
    ],
    groups: [
      ['one', [3]],
      [null, [1, 5, 6]],
    ],
  },
  'named tasks with their outcome': {
    rows: [
      'open_lid: succeeded',
      'drain_vat: failed - the tap of the vat is glued to its thread',
      'close_lid: failed - ERR-one',
      'polish_copper: failed - polish cannot be bought on Sundays',
    ],
    groups: [
      ['one', [3]],
      [null, [2, 4]],
    ],
  },
  'a table of results': {
    rows: ['Vat,Task,Result', 'north,drain,Success', 'south,drain,ERR-one', 'east,drain,The tap refused every turn'],
    groups: [
      ['one', [3]],
      [null, [4]],
    ],
  },
  'a list with signs': {
    rows: ['❌ North - ERR-one', '✅ South - drained', '❌ East - the copper of this vat was sold last week'],
    groups: [
      ['one', [1]],
      [null, [3]],
    ],
  },
  'a line of JSON each': {
    rows: [
      '{"vat":"north","status":"ok"}',
      '{"vat":"south","status":"failed","error":"ERR-one"}',
      '{"vat":"east","status":"failed","error":"Nobody knows where this vat stands today"}',
    ],
    groups: [
      ['one', [2]],
      [null, [3]],
    ],
  },
  'commands of a terminal, each with its place in the script': {
    rows: [
      'PS C:\\vats> .\\drain.ps1',
      'Open-Lid : ERR-one',
      'At C:\\vats\\drain.ps1:7 char:3',
      '+   Open-Lid -Vat $vat',
      '    + CategoryInfo          : NotSpecified: (:) [Open-Lid], Exception',
      'Stop-Pump : The pump of the',
      'northern hall could not be found in the cellar',
      'At C:\\vats\\drain.ps1:9 char:3',
      '+   Stop-Pump -Vat $vat',
      '    + FullyQualifiedErrorId : NoPump',
      "Remove-Tap : Cannot turn the tap 'copper' as it was never fitted",
      'At C:\\vats\\drain.ps1:12 char:3',
    ],
    groups: [
      ['one', [2]],
      [null, [6, 11]],
    ],
  },
  'what one job says of each object': {
    rows: [
      'Set heating for north: OK',
      'Set heating for south: Unable to relay banana',
      'Set heating for east: Monkey in the pipe broken',
    ],
    groups: [[null, [2, 3]]],
  },
  'one error of three objects': {
    rows: [
      'Unable to peel the banana of Ann: It is stuck',
      'Unable to peel the banana of Bob: It is stuck',
      'Unable to peel the banana of Cid: It is stuck',
    ],
    groups: [[null, [1, 2, 3]]],
  },
  'nothing of it documented': {
    rows: [
      'north | drain | The pump could not be found in the cellar',
      'south | drain | The tap refused every single turn',
      'east | drain | The operation has timed out after lunch',
    ],
    groups: [[null, [1, 2, 3]]],
  },
};
for (const [name, { rows, groups: expected }] of Object.entries(RESULTS)) {
  test(`rows of different errors are a list, what worked is no row: ${name}`, () => {
    expect(groups(rows)).toEqual(expected);
  });
}

/** One error, told on several lines. */
const ONE: Record<string, string[]> = {
  'a consequence of it': ['Failed to drain hall 7: could not open the lid', 'Could not open the lid: ERR-one'],
  'a log of trying again': [
    '2026-11-28 10:00:03 INFO opening the lid of vat 7',
    '2026-11-28 10:00:04 WARN opening failed, retrying (1/3)',
    '2026-11-28 10:00:06 WARN opening failed, retrying (2/3)',
    '2026-11-28 10:00:09 ERROR Failed to open the lid: ERR-one',
    '2026-11-28 10:00:09 ERROR Draining aborted: Failed to open the lid',
  ],
  'its details': [
    'Open-Lid : ERR-one',
    'Status: 403 (Forbidden)',
    'ErrorCode: LidIsNailed',
    'Date: 2026-11-28T10:00:00',
    'Transfer-Encoding: chunked',
  ],
  'a page that shows it': [
    'Open the lid',
    "Sorry, but we're having trouble opening it.",
    'ERR-one: the lid is nailed shut',
    'Troubleshooting details',
    'Request Id: 0f1e2d3c-0000-4000-8000-000000013007',
    'Flag lid errors for review: Enable flagging',
  ],
  'its inner errors': [
    'Unhandled exception. Vats.DrainException: One or more errors occurred. (ERR-one)',
    ' ---> Vats.LidException: the lid is nailed shut',
    '   at Vats.Lid.Open()',
  ],
  'a record with names of its fields': [
    '      Previous Attempt : 2026-11-28 07:14:55',
    '        Attempt Status : 0xc00484c1',
    '           HTTP status : 400',
    '     Server Error Code : lid_is_nailed',
    '     Error Description : ERR-one',
  ],
  'one thing after the other with what follows from it': [
    'Initiate draining',
    'Failed to open. Error: lid_is_nailed. Description: ERR-one',
    'Failed to invoke the pump with number 12 (Request ID: 8428229d-0000-4000-8000-7cab819eac66). Status code:',
    'Failed to invoke the pump with number 17 (Request ID: c97ae660-0000-4000-8000-1f94f3e51bc8). Status code:',
  ],
};
for (const [name, lines] of Object.entries(ONE)) {
  test(`one error over several lines is no list: ${name}`, () => {
    expect(groups(lines)).toEqual([]);
  });
}
