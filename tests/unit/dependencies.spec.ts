import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';

/**
 * What is installed from elsewhere. A new package needs a row in DESIGN.md, "Dependencies", that says why it is there; one
 * that runs a script when it is installed needs to be named in `allowScripts` of package.json, after a look at the script.
 */
const read = (file: string) => JSON.parse(readFileSync(file, 'utf8'));
const { dependencies = {}, devDependencies, allowScripts } = read('package.json');
const { packages } = read('package-lock.json') as {
  packages: Record<
    string,
    { hasInstallScript?: boolean; resolved?: string; integrity?: string; optional?: boolean; link?: boolean }
  >;
};
const installed = Object.entries(packages).filter(([path]) => path !== '');
const nameOf = (path: string) => path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);

/** The packages that the table of DESIGN.md gives a reason for. */
function explained(): string[] {
  const [, section = ''] = readFileSync('DESIGN.md', 'utf8').split(/^## Dependencies$/m);
  const rows = section.split(/^## /m)[0]?.match(/^\| (?!Package |-).*$/gm) ?? [];
  return rows.flatMap((row) => {
    const [, names = '', reason = ''] = row.split('|').map((cell) => cell.trim());
    // A name may be followed by its version.
    return reason ? names.split(', ').map((name) => name.replace(/ \d.*$/, '')) : [];
  });
}

test('DESIGN.md says of every package why it is there, and of no other', () => {
  expect(explained().sort()).toEqual([...Object.keys(dependencies), ...Object.keys(devDependencies)].sort());
});

test('only packages that are allowed to run a script when they are installed', () => {
  const running = installed.filter(([, { hasInstallScript }]) => hasInstallScript).map(([path]) => nameOf(path));
  expect([...new Set(running)].sort()).toEqual(Object.keys(allowScripts).sort());
});

test('every package comes from the registry that npm is set to, and is what the lock file names', () => {
  // Where the lock file names no place, npm asks its own registry; a package from elsewhere always has one.
  const places = new Set(
    installed.flatMap(([, { resolved }]) => (resolved ? [resolved.replace(/(?<=\w)\/.*$/, '')] : [])),
  );
  expect(places.size, [...places].join(' ')).toBeLessThan(2);
  expect([...places].filter((place) => !place.startsWith('https://'))).toEqual([]);
  // Builds for other systems than the one that wrote the lock file have no digest there.
  const unchecked = installed.filter(([, { integrity, optional, link }]) => link || !(integrity || optional));
  expect(unchecked.map(([path]) => path)).toEqual([]);
});
