import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { askPackage, packed, writeCases } from '../fixtures/packed.ts';
import { CONTENT } from '../fixtures/sites.ts';

test('installed from its tarball, the package answers every golden case as the terminal does', async () => {
  test.setTimeout(120_000);
  const tool = await packed();
  try {
    const cases = join(tool.folder, 'cases.json');
    const asked = await writeCases(cases, CONTENT);
    expect(asked).toBeGreaterThan(0);
    expect(askPackage(tool, CONTENT, cases)).toEqual({ asked, other: [], isMainThread: true });
  } finally {
    tool.remove();
  }
});
