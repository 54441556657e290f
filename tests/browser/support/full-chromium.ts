import { existsSync } from 'node:fs';

/** Chromium with windows, which writes a history; the one without, which most tests use, writes none. */
const PATHS = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

/** `FULL_CHROMIUM`, else one of the system. */
export function fullChromium(): string | undefined {
  if (process.env.FULL_CHROMIUM) return process.env.FULL_CHROMIUM;
  return PATHS.find((path) => existsSync(path));
}
