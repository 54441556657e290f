import { test } from '@playwright/test';
import { FIXTURE, SHARDED } from '../../fixtures/sites.ts';
import { FaultyHost } from './faulty-host.ts';

/** A built site served to the tests of a file, or of a group; each begins without faults. */
export function servedSite(dist = FIXTURE.dist) {
  const host = new FaultyHost(dist);
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

/** The fixture site as a large one, its index in shards. */
export const servedShards = () => servedSite(SHARDED.dist);
