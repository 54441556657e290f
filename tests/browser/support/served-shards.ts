import { test } from '@playwright/test';
import { SHARDED } from '../../fixtures/sites.ts';
import { FaultyHost } from './faulty-host.ts';

/** The fixture site as a large one, its index in shards, served to the tests of a file; each begins without faults. */
export function servedShards() {
  const host = new FaultyHost(SHARDED.dist);
  const served = { host, origin: '' };
  test.beforeAll(async () => {
    served.origin = await host.start();
  });
  test.afterAll(() => host.stop());
  test.beforeEach(() => host.mend());
  // The faults of the host are everybody's.
  test.describe.configure({ mode: 'default' });
  return served;
}
