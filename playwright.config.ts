import { defineConfig } from '@playwright/test';
import { BROWSER_ARGUMENTS, installedBrowser } from './tests/browser/support/installed-browser.ts';
import { isLong } from './tests/fixtures/is-long.ts';
import { CONTENT, FIXTURE, type Site } from './tests/fixtures/sites.ts';

const address = ({ port }: Site) => `http://localhost:${port}`;
const server = (site: Site) => ({
  command: `npm run --silent serve -- ${site.dist}`,
  env: { PORT: String(site.port) },
  url: `${address(site)}/`,
  reuseExistingServer: false,
});
const onFixture = { use: { baseURL: address(FIXTURE) } };
const onContent = { use: { baseURL: address(CONTENT) } };

/** One runner for everything: `npm test` builds both sites before. `PORT` serves the content's, the next one the fixture's. */
export default defineConfig({
  testDir: 'tests',
  fullyParallel: true,
  // What is tagged so has a sample in its file.
  ...(!isLong && { grepInvert: /@long/ }),
  forbidOnly: Boolean(process.env.CI),
  // A machine that does other work at the same time may be late once; what fails twice is wrong, and what needs it is told.
  retries: process.env.CI ? 1 : 0,
  reporter: [['list', { printSteps: false }], ['./tests/skip-reasons.ts']],
  // Three keep two processors busy; a fourth costs them a tenth more than it brings.
  workers: 3,
  timeout: 60_000,
  webServer: [server(CONTENT), server(FIXTURE)],
  use: {
    // What a service worker answers, a test's routes do not see; offline.spec.ts allows it.
    serviceWorkers: 'block',
    launchOptions: { executablePath: installedBrowser(), args: BROWSER_ARGUMENTS },
  },
  projects: [
    // One worker a file: what a file's tests share is made once.
    { name: 'heart', testMatch: /tests\/(unit|property)\/.*\.spec\.ts/, fullyParallel: false },
    { name: 'site', testDir: 'tests/site' },
    // Of a sample, what a file needs is begun once.
    { name: 'browser', testDir: 'tests/browser', fullyParallel: isLong, ...onFixture },
    // One worker a file: to start Firefox costs more than its tests.
    { name: 'firefox', testDir: 'tests/firefox', fullyParallel: false, ...onFixture },
    // The only ones that run on the site of the content.
    { name: 'content', testDir: 'tests/content', ...onContent },
  ],
});
