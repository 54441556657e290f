import { inspect } from 'node:util';
import { expect, test } from '@playwright/test';
import fc from 'fast-check';
import { stringify } from 'yaml';
import { type Content, readContent } from '../../../src/checks/content-files.ts';
import { quickContent, quickYaml } from '../../../src/checks/quick-content.ts';
import { readYaml } from '../../../src/checks/read-yaml.ts';
import { jsonValue } from '../../fixtures/hostile-texts.ts';

/** Of nothing it is the same whether it is less than nothing. */
const shown = (value: unknown) => inspect(value, { depth: null }).replaceAll('-0', '0');

/** What a build makes something of. */
const saidBy = ({ entries, references, field, codes }: Content) => ({
  entries: entries.map(({ path, data, body, text }) => ({ path, data, body, text })),
  files: [...Object.values(references), field, ...codes].map(({ path, value }) => ({ path, value })),
});

test('a build reads in the content what a check of its own reads', async () => {
  expect(saidBy(await quickContent('.'))).toEqual(saidBy(await readContent('.')));
});

test('whatever YAML says, both readers take it for the same', () => {
  const scalar = fc.constantFrom(
    ...['1_000', '0b11', '0o17', '0x1f', '+12', '-.5', '1e3', '08', '.inf', '~', 'yes', 'null', '2026-11-20'],
    ...['12:30:45', '<<', '=', '*a', '&a b', '[1, 2]', '{a: b}', '"a\\tb"', "'it''s'", '!!str 5', '? a', '- a', '# a'],
  );
  fc.assert(
    fc.property(
      fc.oneof(
        jsonValue.map((value) => stringify(value)),
        scalar.map((text) => `a: ${text}\n`),
      ),
      (yaml) => {
        const checked = readYaml('a.yaml', yaml);
        // What is no YAML ends the build.
        if (checked.errors.length === 0)
          expect(shown(quickYaml('a.yaml', yaml).value), yaml).toBe(shown(checked.value));
      },
    ),
    { numRuns: 1000 },
  );
});
