import { existsSync } from 'node:fs';

const SYSTEM_FIREFOXES = [
  '/usr/bin/firefox-esr',
  '/usr/bin/firefox',
  '/Applications/Firefox.app/Contents/MacOS/firefox',
  'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
];

/**
 * The Firefox for the tests: `FIREFOX`, else one of the system, else `undefined`. Playwright's own is a patched one that
 * does not speak WebDriver BiDi; what is tested here is what readers have.
 */
export function installedFirefox(): string | undefined {
  return process.env.FIREFOX || SYSTEM_FIREFOXES.find((path) => existsSync(path));
}
