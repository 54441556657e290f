import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';

const PHYSICAL = [
  /^(margin|padding|border|scroll-margin|scroll-padding)-(top|right|bottom|left)(-|$)/,
  /^border-(top|bottom)-(left|right)-radius$/,
  /^(min-|max-)?(width|height)$/,
  /^(top|right|bottom|left)$/,
];

/** Declarations of a style sheet that depend on the direction of the script. */
function physical(css: string): string[] {
  const declarations = [...css.replace(/\/\*.*?\*\//gs, '').matchAll(/([a-z-]+)\s*:\s*([^;{}]+)[;}]/g)];
  return declarations.flatMap(([, property = '', value = '']) => {
    const sides = /^(margin|padding|inset)$/.test(property) ? value.trim().split(/\s+(?![^(]*\))/) : [];
    const isPhysical =
      PHYSICAL.some((pattern) => pattern.test(property)) ||
      (/^(text-align|float|clear)$/.test(property) && /\b(left|right)\b/.test(value)) ||
      (sides.length === 4 && sides[1] !== sides[3]);
    return isPhysical ? [`${property}: ${value}`] : [];
  });
}

test('the layout follows the direction of the script', () => {
  const files = readdirSync('src/styles').filter((file) => file.endsWith('.css'));
  for (const file of files) expect(physical(readFileSync(join('src/styles', file), 'utf8')), file).toEqual([]);
});

test('a declaration that names a side or an axis of the screen is seen', () => {
  for (const declaration of [
    'margin-left: 1em',
    'max-width: 3rem',
    'top: 0',
    'text-align: right',
    'padding: 0 1em 0 2em',
  ])
    expect(physical(`p { ${declaration}; }`)).toEqual([declaration]);
  expect(physical('p { padding: 0 1em; inset-inline: 0; border-inline-start: 0 } /* left: 0; */')).toEqual([]);
});
