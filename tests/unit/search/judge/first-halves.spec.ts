import { expect, test } from '@playwright/test';
import { firstHalves } from '../../../../src/search/judge/first-halves.ts';

const halves = (text: string) => firstHalves(text).map(([from, to]) => text.slice(from, to).replace(/^[\s"]+/, ''));

/** Lines of invented tools; what failed stands in braces. */
const LINES = [
  '{Failed to open the lid of vat 7}: No key.',
  '{Could not sell the vat 7 to the brewer. Error}: No key.',
  "{Couldn't rinse the vat}: No key.",
  '{Unable to rinse vat 7} - No key.',
  '{Cannot rinse vat 7 of the north}: No key.',
  '{Error rinsing the vat} – No key.',
  '{The rinsing of the vats failed}: No key.',
  '{Rinse failed with error}: No key.',
  '{The rinse failed for vat 7 with the following error}: No key.',
  '[2026-11-28 10:00:00] Brewery: {Failed to open the lid of vat 7}: No key.',
  '2026-11-28 | Error | Vats | north | {Failed to open the lid}: No key.',
  '"north","{Failed to open the lid}: No key.","2026-11-28"',
  '{Failed to open the lid}: {Unable to lift it}: No key.',
  '{There was a problem with the lid. The returned error is}: No key.',
  '{Could not roll the barrel of Ann out of the hall}: No key{.. This is likely because it is full}',
  '{Failed to open the lid}:\n  No key.',
];

for (const line of LINES) {
  const text = line.replace(/[{}]/g, '');
  test(`what failed is told apart from the reason: ${text.slice(0, 60).replaceAll('\n', ' / ')}`, () => {
    expect(halves(text)).toEqual([...line.matchAll(/\{([^}]*)\}/g)].map(([, half]) => half));
  });
}

/** Texts in which nothing is given as a reason. */
const WHOLE = [
  'Failed to open the lid of vat 7',
  'Failed to open the lid of vat 7: ',
  'Failed to open the lid of vat 7: 401 ()',
  'Failed to open the lid of vat 7: \n\nRegards, Ann',
  'Failed to open the lid of {"vat": ["north", {"x": 84}]}. This is likely because it is full',
  'No key. Lid: shut. Hall: north',
  '{"status": "shut", "message": "Failed to open the lid.", "hall": "north"}',
  'Unable to find the key of the lid. - Ask the brewer',
  '“Unable to find the key of the lid.” – what now?',
  'The server returned an error: (403) Forbidden.',
  'vats.errors.LidError: 404 Client Error: Not Found for url: https://vats.example/',
  'vats.error.LidError: HTTP Error 401: Unauthorized',
  'Rinse failed with error code 7: the third one',
];
for (const text of WHOLE)
  test(`no reason is given: ${text}`, () => {
    expect(halves(text)).toEqual([]);
  });
