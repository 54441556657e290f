import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { isLong } from '../fixtures/is-long.ts';
import { askPackage, packed, writeCases } from '../fixtures/packed.ts';
import { CONTENT } from '../fixtures/sites.ts';

/** All on each Node that is supported: `npm run test:package`. */
test('installed from its tarball, the package answers golden cases as the terminal does', async () => {
  test.setTimeout(120_000);
  const tool = await packed();
  try {
    const cases = join(tool.folder, 'cases.json');
    const asked = await writeCases(cases, CONTENT, (_, at) => isLong || at % 24 === 0);
    expect(asked).toBeGreaterThan(0);
    expect(askPackage(tool, CONTENT, cases)).toEqual({ asked, other: [], isMainThread: true });
  } finally {
    tool.remove();
  }
});
