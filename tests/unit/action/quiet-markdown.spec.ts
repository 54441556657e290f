import { expect, test } from '@playwright/test';
import fc from 'fast-check';
import { markdownToHtml } from 'satteri';
import { quietMarkdown, quietText } from '../../../src/action/quiet-markdown.ts';

/** What is left of a rendering where GitHub looks for names and numbers. */
const read = (markdown: string): string =>
  markdownToHtml(markdown)
    .html.replace(/<pre>[\s\S]*?<\/pre>|<code>[\s\S]*?<\/code>/g, ' ')
    .replace(/<[^>]*>/g, '')
    .replace(/&#64;|&commat;/g, '@')
    .replace(/&#35;|&num;/g, '#');

test('nobody is called, no issue is pointed at, and no picture is shown, whatever a site has written', () => {
  const pieces = [
    '@jo',
    '@',
    'jo',
    '#12',
    '#',
    '12',
    'GH-3',
    'a/b#4',
    '![',
    '](https://a.example/b.png)',
    '[',
    ']',
    '<img src=a>',
    '`',
    '``',
    '\\',
  ];
  const more = [
    '&#64;jo',
    '&commat;jo',
    '&#x40;jo',
    '```',
    '\n',
    '\n\n',
    ' ',
    '*',
    'https://a.example/@jo#12',
    'me@a.example',
  ];
  const markdown = fc.array(fc.constantFrom(...pieces, ...more), { maxLength: 12 }).map((parts) => parts.join(''));
  fc.assert(
    fc.property(markdown, (given) => {
      const quiet = quietMarkdown(given);
      const shown = read(quiet).replace(/https:\/\/\S*/g, ' ');
      expect(shown, quiet).not.toMatch(/(?<![\p{L}\p{N}._%+-])@[\p{L}\p{N}]|(?<![&\p{L}\p{N}])#\d|\bGH-\d/iu);
      expect(markdownToHtml(quiet).html.replace(/class="[^"]*"/g, ''), quiet).not.toContain('<img');
    }),
    { numRuns: 1000 },
  );
});

test('code, links and addresses stay as they are', () => {
  const markdown =
    'Run `Get-Thing @args #1`, **now**, see [the page](https://help.example/a#12):\n\n```sh\necho @jo <img>\n```';
  expect(quietMarkdown(markdown)).toBe(markdown);
});

test('an issue that a page cites is not told so', () => {
  expect(quietMarkdown('[a](https://github.com/adatum/tool/issues/5), https://github.com/adatum/tool')).toBe(
    '[a](https://redirect.github.com/adatum/tool/issues/5), <https://github.com/adatum/tool>',
  );
});

test('a title reads as it is, whatever is in it', () => {
  const title = fc
    .string({ unit: fc.constantFrom(...'ab*_`[]<>&~|\\ {}'), minLength: 1 })
    .filter((text) => /^[ab]/.test(text));
  fc.assert(
    fc.property(title, (text) => {
      const shown = markdownToHtml(quietText(text))
        .html.replace(/<\/?p>/g, '')
        .trim();
      const plain = shown
        .replace(/&lt;/g, '<')
        .replace(/&gt;/g, '>')
        .replace(/&quot;/g, '"')
        .replace(/&amp;/g, '&');
      expect(plain).toBe(text.trim());
    }),
  );
});
