import { expect, test } from '@playwright/test';
import { phase } from '../../../src/integrations/progress.ts';

/** What an output is told. */
function output(isTTY: boolean) {
  const told: string[] = [];
  return { told, isTTY, write: (text: string) => told.push(text) };
}

test('a log gets one line a part, with its seconds', () => {
  const log = output(false);
  const reading = phase('Reading', 'pages', 2, log);
  reading.at(1);
  reading.at(2);
  reading.done('2 pages');
  expect(log.told).toHaveLength(1);
  expect(log.told[0]).toMatch(/^Reading: 2 pages, \d+\.\d s\n$/);
});

test('a terminal shows how far a part is, in one line that its end takes the place of', async () => {
  const terminal = output(true);
  const reading = phase('Reading', 'pages', 300, terminal);
  await new Promise((resolve) => setTimeout(resolve, 120));
  reading.at(299);
  reading.at(300);
  reading.done('300 pages');
  const shown = terminal.told.map((text) => text.replace('\r\u001b[K', ''));
  expect(terminal.told.every((text) => text.startsWith('\r\u001b[K'))).toBe(true);
  expect(shown.slice(0, -1)).toEqual(['Reading: …', 'Reading: 299 of 300 pages']);
  expect(shown.at(-1)).toMatch(/^Reading: 300 pages, \d+\.\d s\n$/);
});
