/** What a program of the package says is meant for a site that has it installed: what it names is named as that site has it. */

/** Where the sources lie in a site. */
const INSTALLED = 'node_modules/faultfinder/site/';

/** Commands of the package: a site need not have scripts for them. */
const COMMAND = /npm run (?:--silent )?(check|new|drift|find|redact|mcp|import|serve)\b(?: --(?= ))?/g;

/** What this repository alone has, and what stands for it. */
const NAMES: readonly (readonly [named: RegExp, installed: string])[] = [
  [/CONTRIBUTING\.md, "The frontmatter",/g, `${INSTALLED}src/schemas/entry.ts`],
  [/; CONTRIBUTING\.md, "The body", shows how/g, '; another entry of this folder shows how'],
  [/CONTRIBUTING says what a card holds/g, `${INSTALLED}src/schemas/code-card.ts describes it`],
  [/(['"`])docs\/import\.md\1/g, `$1${INSTALLED}src/schemas/imported.ts$1`],
  [/(['"`])(src\/schemas\/[\w-]+\.)[jt]s\1/g, `$1${INSTALLED}$2ts$1`],
  [/(?<=\b(?:of|change) )src\/integrations\//g, `${INSTALLED}src/integrations/`],
];

/** A source, or what was compiled of it, with the names of an installed package in what it says. */
export const asInstalled = (code: string): string =>
  NAMES.reduce(
    (text, [named, installed]) => text.replace(named, installed),
    code.replace(COMMAND, 'npx faultfinder $1'),
  );

/** A document of this repository as it is read in a package: what does not come along is named with where it stands. */
export const asReadme = (document: string): string =>
  document
    .replace(COMMAND, 'npx faultfinder $1')
    .replace(
      /\[[^\]]*\]\(((?:\.\.\/)?[\w-]+\.md)(?:#[^)]*)?\)/g,
      (_, file: string) =>
        `${file.startsWith('../') ? `\`${file.slice(3)}\`` : `\`docs/${file}\``} of Faultfinder's repository`,
    );
