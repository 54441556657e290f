import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';

/**
 * Chromium's own address bar loads pages of its own for each window, which costs more than a page of this site. The
 * others are what Playwright turns off; its list has no effect beside another.
 */
const DISABLED_FEATURES = [
  'WebUIOmniboxPopup',
  'WebUIOmniboxAimPopup',
  'WebUIOmniboxFullPopup',
  'AimEnabled',
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'DestroyProfileOnBrowserClose',
  'HttpsUpgrades',
  'LensOverlay',
  'MediaRouter',
  'NetworkTimeServiceQuerying',
  'OptimizationHints',
  'PaintHolding',
  'ThirdPartyStoragePartitioning',
];

const ONE_PROCESS = '--renderer-process-limit=1';

/**
 * As root there is no sandbox; one process shows the blank page and the one that a test opens in its place, which is a fifth of what a short test
 * takes; the rest keeps the browser from calling its maker.
 */
export const BROWSER_ARGUMENTS = [
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  '--disable-gpu',
  ONE_PROCESS,
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  `--disable-features=${DISABLED_FEATURES.join(',')}`,
];

/** The same with a process for each tab, as browsers have it: where tabs are to do something at the same time. */
export const ARGUMENTS_FOR_TABS = BROWSER_ARGUMENTS.filter((argument) => argument !== ONE_PROCESS);

/** The first is Chromium without windows: what Playwright downloads, too, and the quickest. */
const SYSTEM_BROWSERS = [
  '/usr/bin/chromium-headless-shell',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

/**
 * The browser for the tests: `CHROMIUM`, then Playwright's own (given as '', which lets Playwright choose), then one of
 * the system. `undefined` when there is none.
 */
export function findBrowser(): string | undefined {
  if (process.env.CHROMIUM) return process.env.CHROMIUM;
  if (existsSync(chromium.executablePath())) return '';
  return SYSTEM_BROWSERS.find((path) => existsSync(path));
}

/** What Playwright's `executablePath` option takes. */
export function installedBrowser(): string {
  return findBrowser() || chromium.executablePath();
}
