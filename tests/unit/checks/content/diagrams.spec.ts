import { expect, test } from '@playwright/test';
import { diagrams } from '../../../../src/checks/content/diagrams.ts';
import { contentOf } from '../../../../src/checks/content-files.ts';
import { formatFinding } from '../../../../src/checks/finding.ts';
import { GOOD, printed } from '../../../fixtures/checks/good-content.ts';

const YAML = 'content/diagrams.yaml';
const SVG = 'content/diagrams/life-of-a-token.svg';

test('a diagram with its drawing and its words is no finding', () => {
  expect(printed(diagrams)).toBe('');
});

test('a diagram without a drawing, and a drawing without a diagram, are found', () => {
  expect(printed(diagrams, [YAML, 'life-of-a-token:', 'life-of-a-secret:'])).toBe(
    `content/diagrams.yaml:1:1  The diagram "life-of-a-secret" has no drawing
  expected: the file content/diagrams/life-of-a-secret.svg
  next: Draw it: shapes and texts with classes of the page, as the other drawings have them.
content/diagrams/life-of-a-token.svg:1  The drawing "life-of-a-token" belongs to no diagram
  expected: an item "life-of-a-token" in content/diagrams.yaml, with its title and its words
  next: Add the item, or delete the drawing.`,
  );
});

test('an entry that there is not is found where it is named', () => {
  expect(printed(diagrams, [YAML, 'shownOn: [lost-token]', 'shownOn: [lost-tokens]'])).toBe(
    `content/diagrams.yaml:5:13  The diagram "life-of-a-token" names the entry "lost-tokens", which there is not
  expected: the id of an entry
  next: Mend the id, or leave it out.`,
  );
});

test('a link that stands in the drawing only, or in the words only, is found: the drawing is not read aloud', () => {
  expect(printed(diagrams, [YAML, '[lost](entry:lost-token)', 'lost'])).toBe(
    `content/diagrams/life-of-a-token.svg:3  The drawing leads to "lost-token", its words do not
  expected: every link of a drawing in its words, too: the drawing is not read aloud
  next: Name it in "words".`,
  );
  expect(printed(diagrams, [SVG, 'entry:lost-token', '#']).split('\n')[0]).toBe(
    'content/diagrams/life-of-a-token.svg:1  The words lead to "lost-token", the drawing does not',
  );
});

test('a drawing with colours of its own, too wide for a phone, or of unknown size is found', () => {
  expect(printed(diagrams, [SVG, '<rect class="box"', '<rect fill="#fff"'])).toBe(
    `content/diagrams/life-of-a-token.svg:2  The drawing holds "fill="
  expected: shapes and texts with classes, which follow the colours of the page
  next: Give it a class in place of that.`,
  );
  expect(printed(diagrams, [SVG, '<rect class', '<script>alert(1)</script><rect class'])).toContain('"<script"');
  expect(printed(diagrams, [SVG, '0 0 340', '0 0 640']).split('\n')[0]).toBe(
    'content/diagrams/life-of-a-token.svg:1  The drawing is 640 wide',
  );
  expect(printed(diagrams, [SVG, ' viewBox="0 0 340 40"', '']).split('\n')[0]).toBe(
    'content/diagrams/life-of-a-token.svg:1  The drawing says not how large it is',
  );
});

test('a content without diagrams has none to complain of', () => {
  const without = Object.fromEntries(Object.entries(GOOD).filter(([path]) => !path.includes('diagrams')));
  expect(diagrams(contentOf(without)).map(formatFinding)).toEqual([]);
});
