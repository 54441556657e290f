import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';

const PHYSICAL = [
  /^(margin|padding|border|scroll-margin|scroll-padding)-(top|right|bottom|left)(-|$)/,
  /^border-(top|bottom)-(left|right)-radius$/,
  /^(min-|max-)?(width|height)$/,
  /^(top|right|bottom|left)$/,
];

/** A value with a letter in the place of each function and what it is given. */
function withoutCalls(value: string): string {
  const shorter = value.replace(/[a-z-]*\([^()]*\)/g, 'f');
  return shorter === value ? value : withoutCalls(shorter);
}

/** Declarations of a style sheet that depend on the direction of the script. */
function physical(css: string): string[] {
  const declarations = [...css.replace(/\/\*.*?\*\//gs, '').matchAll(/([a-z-]+)\s*:\s*([^;{}]+)[;}]/g)];
  return declarations.flatMap(([, property = '', value = '']) => {
    const sides = /^(margin|padding|inset)$/.test(property) ? withoutCalls(value).trim().split(/\s+/) : [];
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

/** Room for something of a fixed size beside a text: no distance of the scale. */
const ROOM: Record<string, string[]> = {
  'box.css': ['padding-inline: var(--s5) 4.2rem'],
  'find-bar.css': ['padding-block-end: 10rem'],
  'fix-table.css': ['padding-inline-start: 7.5rem'],
};

/** Sizes of text and distances that are no step of a scale; `em` follows the text around, paper has its own sizes. */
function offScale(css: string): string[] {
  const declarations = css.matchAll(
    /(?<![\w-])((?:margin|padding)(?:-[a-z-]+)?|(?:row-|column-)?gap|font-size)\s*:\s*([^;{}]+)[;}]/g,
  );
  return [...declarations].flatMap(([, property = '', value = '']) => {
    const isStep = property === 'font-size' && value === '1rem';
    const ownSizes = value.replace('(100% - 72rem)', '');
    return !isStep && /\drem\b|([2-9]|\d\d)px\b/.test(ownSizes) ? [`${property}: ${value}`] : [];
  });
}

test('every size of text and every distance is a step of the scales in tokens.css', () => {
  const files = readdirSync('src/styles').filter((file) => file.endsWith('.css') && file !== 'tokens.css');
  for (const file of files) {
    const found = offScale(readFileSync(join('src/styles', file), 'utf8'));
    expect(
      found.filter((declaration) => !ROOM[file]?.includes(declaration)),
      file,
    ).toEqual([]);
  }
  expect(offScale('p { margin: var(--s1) 0.4rem; } b { font-size: 15px }')).toEqual([
    'margin: var(--s1) 0.4rem',
    'font-size: 15px ',
  ]);
});

const styles = () => readdirSync('src/styles').filter((file) => file.endsWith('.css'));
const styleOf = (file: string) =>
  readFileSync(join('src/styles', file), 'utf8')
    .replace(/\/\*.*?\*\//gs, '')
    .trim();
/** The layers in their order. */
const LAYERS = /^@layer ([a-z, ]+);$/.exec(styleOf('layers.css'))?.[1]?.split(', ') ?? [];
/** The files of every page, with their layers. */
const COMMON = new Map(
  [...styleOf('index.css').matchAll(/@import '\.\/([a-z-]+\.css)' layer\(([a-z]+)\);/g)].map(
    ([, file = '', layer = '']) => [file, layer],
  ),
);

/** The layer that all of a file stands in; undefined where a rule stands in none. */
function layerOf(css: string): string | undefined {
  const [, layer, inside = ''] = /^(?:@import '\.\/layers\.css';\s*)?@layer ([a-z]+) \{(.*)\}$/s.exec(css) ?? [];
  // The brace that ends the layer is the last one.
  let depth = 1;
  for (const [brace] of inside.matchAll(/[{}]/g)) if ((depth += brace === '{' ? 1 : -1) === 0) return undefined;
  return layer;
}

test('every style file stands in one of the layers, whose order is declared once', () => {
  expect(LAYERS.length).toBeGreaterThan(3);
  const declaring = styles().filter((file) => /@layer [a-z]+,/.test(styleOf(file)));
  expect(declaring).toEqual(['layers.css']);
  const inNone = styles().filter((file) => {
    if (file === 'index.css' || file === 'layers.css') return false;
    return !LAYERS.includes(COMMON.get(file) ?? layerOf(styleOf(file)) ?? '');
  });
  expect(inNone).toEqual([]);
  // In the order of the layers, so that the list of files reads as the cascade does.
  const order = [...COMMON.values()].map((layer) => LAYERS.indexOf(layer));
  expect(order).toEqual(order.toSorted((a, b) => a - b));
  expect(styleOf('index.css')).toMatch(/^@import '\.\/layers\.css';/);
});

test('a page loads its own style before the common one, and so brings the order of the layers along', () => {
  const pages = ['src/pages', 'src/layouts'].flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.astro'))
      .map((file) => readFileSync(join(folder, file), 'utf8')),
  );
  const own = new Set(
    pages.flatMap((text) => [...text.matchAll(/styles\/([a-z-]+\.css)'/g)].map(([, file]) => file ?? '')),
  );
  expect(own.has('index.css')).toBe(true);
  for (const file of own) expect(styleOf(file), file).toMatch(/^@import '\.\/layers\.css';/);
});

test('no rule needs force: where two layers say something of one thing, the later one wins', () => {
  expect(styles().filter((file) => styleOf(file).includes('!important'))).toEqual([]);
});

test('a rule outside of the layer of its file is seen', () => {
  expect(layerOf('@layer lists { p { margin: 0 } }')).toBe('lists');
  expect(layerOf('@layer lists { p { margin: 0 } } a { color: red }')).toBeUndefined();
  expect(layerOf('p { margin: 0 }')).toBeUndefined();
});
