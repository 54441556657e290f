import { rmSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import fc from 'fast-check';
import { builtPage } from '../../src/built/built-page.ts';
import { readAlike } from '../../src/checks/pages/read-alike.ts';
import { converted, spaceOf } from '../fixtures/gitbook-space.ts';
import { isLong } from '../fixtures/is-long.ts';

const RUNS = isLong ? 2000 : 150;

async function htmlOf(markdown: string): Promise<string[]> {
  const folder = spaceOf(markdown);
  try {
    return (await converted(folder)).units.map(({ html }) => html);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const NAMES = (
  'a p b div span ul ol li dl dt dd table tr td th tbody pre code h1 h4 details summary figure figcaption img br hr blockquote script style svg ' +
  'math iframe object form input button template select textarea title noscript video keeper'
).split(' ');
const VALUES = [
  'x',
  'javascript:alert(1)',
  'https://lid.example/"onclick="',
  'data:text/html,<b>',
  '&quot;>',
  'vbscript:x',
];
const attribute = fc
  .tuple(
    fc.constantFrom('href', 'src', 'onclick', 'onerror', 'style', 'id', 'class', 'srcdoc', 'xlink:href'),
    fc.constantFrom(...VALUES),
  )
  .map(([name, value]) => ` ${name}="${value}"`);
const tag = fc
  .tuple(
    fc.constantFrom('<', '</'),
    fc.constantFrom(...NAMES),
    fc.array(attribute, { maxLength: 2 }),
    fc.constantFrom('>', '/>', '>\n\n'),
  )
  .map(([open, name, attributes, close]) => open + name + (open === '<' ? attributes.join('') : '') + close);
const words = fc.constantFrom(
  'lid',
  'a & b',
  '{{ rim }}',
  '\n\n',
  '* item\n',
  '> ',
  '`code`',
  '**',
  '1. ',
  '| a | b |\n|---|---|\n',
  '    ',
);
const page = fc.array(fc.oneof(tag, words), { maxLength: 30 }).map((parts) => parts.join(''));

test('nothing of an imported page can run, whatever HTML stands in it', async () => {
  await fc.assert(
    fc.asyncProperty(page, async (markdown) => {
      for (const html of await htmlOf(markdown)) {
        const tags = html.match(/<[^>]*>/g) ?? [];
        for (const one of tags) {
          expect(one).not.toMatch(
            /<\/?(?:script|style|svg|math|iframe|object|form|input|button|template|link|meta|base)\b/i,
          );
          expect(one).not.toMatch(/\s(?:on\w+|style|srcdoc|src)\s*=/i);
          expect(one).not.toMatch(/href="(?!https?:|mailto:|tel:|\/)/i);
        }
      }
    }),
    { numRuns: RUNS },
  );
});

test('browsers read an imported page as the build does', async () => {
  await fc.assert(
    fc.asyncProperty(page, async (markdown) => {
      for (const html of await htmlOf(markdown)) {
        const whole = `<!doctype html><html lang="en"><head><title>t</title></head><body><main><article data-entry="x">${html}</article></main></body></html>`;
        expect(readAlike(builtPage('x/index.html', whole)).map(({ found }) => found)).toEqual([]);
      }
    }),
    { numRuns: RUNS },
  );
});

const letters = fc.stringMatching(/^[a-z]{3,9}$/);
const sentence = fc.array(letters, { minLength: 2, maxLength: 8 }).map((all) => all.join(' '));
const BLOCKS: readonly ((text: string) => string)[] = [
  (text) => text,
  (text) => `## ${text}`,
  (text) => `* ${text}\n* more`,
  (text) => `{% hint style="info" %}\n${text}\n{% endhint %}`,
  (text) => `1. one\n\n   {% hint style="info" %}\n   ${text}\n   {% endhint %}`,
  (text) => `{% tabs %}\n{% tab title="${text}" %}\nbody\n{% endtab %}\n{% endtabs %}`,
  (text) => `{% stepper %}\n{% step %}\n### head\n\n${text}\n{% endstep %}\n{% endstepper %}`,
  (text) => `{% columns %}\n{% column %}\n${text}\n{% endcolumn %}\n{% endcolumns %}`,
  (text) => `<details>\n\n<summary>${text}</summary>\n\nbody\n\n</details>`,
  (text) => `<details>\n\n<summary>sum</summary>\n\n${text}\n\n</details>`,
  (text) => `> ${text}`,
  (text) => `| ${text} | b |\n| --- | --- |\n| c | ${text} |`,
  (text) => `\`\`\`\n${text}\n\`\`\``,
  (text) => `<table><tbody><tr><td>${text}</td></tr></tbody></table>`,
  (text) => `<figure><img src="a.png" alt=""><figcaption><p>${text}</p></figcaption></figure>`,
  (text) => `{% code title="${text}" %}\n\`\`\`\nx\n\`\`\`\n{% endcode %}`,
  (text) => `<p align="center"><${text.split(' ')[0]}> ${text}</p>`,
  (text) => `{{ ${text} }} {% if ${text} %}`,
];

test('no sentence of a page is lost, whatever block it stands in', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.tuple(sentence, fc.nat({ max: BLOCKS.length - 1 })), { maxLength: 8 }),
      async (parts) => {
        const markdown = parts.map(([text, block]) => BLOCKS[block]?.(text)).join('\n\n');
        const shown = (await htmlOf(markdown)).join(' ').replace(/<[^>]*>/g, '');
        for (const [text] of parts) expect(shown).toContain(text);
      },
    ),
    { numRuns: RUNS },
  );
});
