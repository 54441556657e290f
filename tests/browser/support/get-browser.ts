/**
 * Makes sure that there are browsers for the tests. Chromium: finds one, else downloads Playwright's, else asks the
 * system's package manager; without it there are no tests. Firefox: finds one, else asks the package manager; without
 * it the tests run, and those in Firefox are skipped. Says plainly what failed.
 */
import { spawnSync } from 'node:child_process';
import { installedFirefox } from '../../firefox/installed-firefox.ts';
import { findBrowser } from './installed-browser.ts';

const run = (command: string, ...parameters: string[]): boolean => {
  process.stdout.write(`> ${command} ${parameters.join(' ')}\n`);
  return spawnSync(command, parameters, { stdio: 'inherit', timeout: 300_000 }).status === 0;
};

let isUpToDate = false;
const fromDebian = (name: string): boolean =>
  process.platform === 'linux' &&
  process.getuid?.() === 0 &&
  (isUpToDate ||= run('apt-get', 'update', '-q')) &&
  run('apt-get', 'install', '-q', '-y', '--no-install-recommends', name);

const ways: [name: string, attempt: () => boolean][] = [
  ["Playwright's download", () => run(process.execPath, 'node_modules/@playwright/test/cli.js', 'install', 'chromium')],
  ["Debian's package without windows", () => fromDebian('chromium-headless-shell')],
  ["Debian's package", () => fromDebian('chromium')],
];

if (findBrowser() === undefined) {
  const worked = ways.find(([name, attempt]) => {
    const success = attempt() && findBrowser() !== undefined;
    if (!success) process.stderr.write(`No browser from ${name}.\n`);
    return success;
  });
  if (!worked) {
    process.stderr.write(
      'The browser tests need Chromium. Install it and set CHROMIUM to its path, then run npm test again.\n',
    );
    process.exitCode = 1;
  }
}

if (installedFirefox() === undefined && !(fromDebian('firefox-esr') && installedFirefox())) {
  process.stderr.write(
    'No Firefox: its tests are skipped. Install it (Debian: apt-get install firefox-esr) or set FIREFOX to its path.\n',
  );
}
