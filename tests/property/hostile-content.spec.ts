import { expect, test } from '@playwright/test';
import fc from 'fast-check';
import { stringify } from 'yaml';
import { checkContent } from '../../src/checks/check-content.ts';
import { yamlSyntax } from '../../src/checks/content/yaml-syntax.ts';
import { contentOf, REFERENCES } from '../../src/checks/content-files.ts';
import { formatFinding, inOrder } from '../../src/checks/finding.ts';
import { GOOD } from '../fixtures/checks/good-content.ts';
import {
  almost,
  CASES,
  INHERITED,
  jsonValue,
  must,
  sharedByAll,
  shortHostileText,
  TIME_FOR_CASES,
} from '../fixtures/hostile-texts.ts';

test.describe.configure({ timeout: TIME_FOR_CASES });
const before = sharedByAll();

const line = fc.oneof(fc.constantFrom('A line', 'kopia', 'tokens', '2026-11-20, read', ...INHERITED), shortHostileText);
const lines = fc.array(line, { maxLength: 4 });
const frontmatter = almost({
  title: line,
  summary: line,
  asked: fc.array(line, { minLength: 2, maxLength: 7 }),
  codes: lines,
  messages: fc.array(
    almost({
      text: line,
      by: line,
      language: line,
      seen: line,
      evidence: fc.constantFrom('a, b, 2026-11-20', 'a, 2026-13-40', '', ', , '),
    }),
    { maxLength: 3 },
  ),
  products: lines,
  topics: lines,
  appliesTo: fc.constantFrom('kopia server', 'kopia >=0.17', 'constructor constructor', ''),
  answers: fc.dictionary(line, fc.oneof(lines, jsonValue), { maxKeys: 3 }),
  sources: lines,
  verified: fc.constantFrom('2026-11-20, read', '2026-02-31, read', '0000-00-00, toString', ''),
  related: fc.dictionary(line, fc.oneof(line, jsonValue), { maxKeys: 3 }),
  changes: lines,
  aliases: lines,
  retired: line,
  examples: lines,
});
/** What only YAML has: names for parts, also inside themselves, tags, other versions, values that are no JSON. */
const YAML = [
  'title: &a [*a]',
  'title: *nowhere',
  'title: &a {b: *a}\nsummary: *a',
  'a: &a [x,x,x,x,x,x,x,x,x]\nb: &b [*a,*a,*a,*a,*a,*a,*a,*a,*a]\nc: &c [*b,*b,*b,*b,*b,*b,*b,*b,*b]\ntitle: [*c,*c,*c,*c,*c,*c,*c,*c,*c]',
  '%YAML 1.1\n---\ntitle: !!set {a, b}\nsummary: !!omap [a: 1]',
  '%YAML 1.1\n---\n<<: {title: x}\nverified: 2026-11-20',
  'title: !!binary aGVsbG8=\ncodes: !!timestamp 2026-11-20',
  'title: !<tag:yaml.org,2002:js/function> "alert(1)"',
  '? [a, b]\n: c\n? {d: e}\n: f',
  '__proto__:\n  polluted: true\nconstructor: {prototype: {polluted: true}}',
  'title: .inf\nsummary: .nan\ncodes: [0x10, 1e400, -0, ~, null, yes]',
  '- a\n- b',
  'just a text',
  '"',
  '\t',
  '...\n---\na: b',
  'a: |+9\n x',
];
/** Nested deeper than any reader goes. */
const DEEP = [
  `title: ${'['.repeat(10_000)}`,
  `title: ${'{a: '.repeat(10_000)}`,
  '- '.repeat(10_000),
  `a: ${'['.repeat(5000)}${']'.repeat(5000)}`,
];
const yaml = fc.oneof(
  { weight: 6, arbitrary: frontmatter.map((value) => stringify(value, { aliasDuplicateObjects: false })) },
  { weight: 2, arbitrary: jsonValue.map((value) => stringify(value)) },
  { weight: 1, arbitrary: fc.constantFrom(...YAML) },
  { weight: 1, arbitrary: shortHostileText },
);
const named = fc.dictionary(
  line,
  fc.oneof(
    almost({
      order: fc.integer(),
      name: line,
      title: line,
      product: line,
      entries: fc.dictionary(line, fc.oneof(line, jsonValue)),
      answers: fc.dictionary(line, line),
      url: line,
      meaning: line,
      side: line,
      path: lines,
    }),
    jsonValue,
  ),
  { maxKeys: 3 },
);
const reference = fc.oneof(
  { weight: 5, arbitrary: named.map((value) => stringify(value)) },
  { weight: 1, arbitrary: yaml },
);
const file = fc.oneof(
  fc.tuple(
    fc.constant('content/errors/lost-token.mdx'),
    yaml.map((text) => `---\n${text}\n---\n\nText.\n`),
  ),
  fc.tuple(fc.constantFrom(...REFERENCES.map((name) => `content/${name}.yaml`)), reference),
);

/** What is wrong in words, as authors get it. */
const told = (findings: Parameters<typeof inOrder>[0]) => {
  for (const { file, line, found, expected, next } of findings) {
    must(
      [file, found, expected, next].filter((text) => typeof text !== 'string' || text === ''),
      [],
    );
    must(Number.isInteger(line) && line > 0);
  }
  return inOrder(findings).map(formatFinding).join('\n');
};

test('a file that is nested too deep gives a finding', () => {
  for (const text of DEEP) {
    const findings = yamlSyntax(contentOf({ 'content/errors/lost-token.mdx': `---\n${text}\n---\n` }));
    expect(told(findings)).toContain('The YAML cannot be read');
  }
});

test('any front matter and any YAML file gives findings, and no error of another kind', () => {
  fc.assert(
    fc.property(file, ([path, text]) => {
      told(checkContent(contentOf({ [path]: text })));
    }),
    { numRuns: CASES },
  );
  expect(sharedByAll()).toBe(before);
});

test('so does any file among others', () => {
  fc.assert(
    fc.property(file, ([path, text]) => {
      told(checkContent(contentOf({ ...GOOD, [path]: text })));
    }),
    // All files are read for each case.
    { numRuns: CASES / 20 },
  );
});
