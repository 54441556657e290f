import { expect, test } from '@playwright/test';
import faultfinder, { type FaultfinderOptions } from '../../../src/integrations/faultfinder.ts';

for (const [options, sentence] of [
  [{ under: '../x' }, 'faultfinder: under is "../x"; expected the name of a folder as \'help\'.'],
  [{ under: 'Help me' }, 'faultfinder: under is "Help me"; expected the name of a folder as \'help\'.'],
  [{ under: '/' }, 'faultfinder: under is "/"; expected the name of a folder as \'help\'.'],
  [{ under: 5 }, "faultfinder: under is 5; expected the name of a folder as 'help'."],
  [{ underr: 'help' }, 'faultfinder has no option "underr": it takes under.'],
] as [FaultfinderOptions, string][])
  test(`${JSON.stringify(options)} is refused with a sentence`, () => {
    expect(() => faultfinder(options)).toThrow(sentence);
  });

for (const options of [undefined, {}, { under: 'help' }, { under: '/help/errors/' }])
  test(`${JSON.stringify(options)} gives the integration`, () => {
    expect(faultfinder(options).name).toBe('faultfinder');
  });
