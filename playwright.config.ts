import { defineConfig } from '@playwright/test';
import { BROWSER_ARGUMENTS, installedBrowser } from './tests/browser/support/installed-browser.ts';

const PORT = Number(process.env.PORT ?? 4399);

/** One runner for everything: `npm test` builds the site before. */
export default defineConfig({
  testDir: 'tests',
  fullyParallel: true,
  forbidOnly: Boolean(process.env.CI),
  // A machine that does other work at the same time may be late once; what fails twice is wrong, and what needs it is told.
  retries: process.env.CI ? 1 : 0,
  reporter: [['list', { printSteps: false }], ['./tests/skip-reasons.ts']],
  // Most of a browser test is waiting: four keep two processors busy.
  workers: 4,
  timeout: 60_000,
  webServer: {
    command: 'npm run --silent serve',
    env: { PORT: String(PORT) },
    url: `http://localhost:${PORT}/`,
    reuseExistingServer: false,
  },
  use: {
    // What a service worker answers, a test's routes do not see; offline.spec.ts allows it.
    serviceWorkers: 'block',
    baseURL: `http://localhost:${PORT}`,
    launchOptions: { executablePath: installedBrowser(), args: BROWSER_ARGUMENTS },
  },
  projects: [
    { name: 'heart', testMatch: /tests\/(unit|property|golden)\/.*\.spec\.ts/ },
    { name: 'site', testDir: 'tests/site' },
    { name: 'browser', testDir: 'tests/browser' },
    // One worker a file: to start Firefox costs more than its tests.
    { name: 'firefox', testDir: 'tests/firefox', fullyParallel: false },
  ],
});
