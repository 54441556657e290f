import { expect, test } from '@playwright/test';
import { markdownSection } from '../../../../src/browser/feedback/markdown-section.ts';

const COPY = `# The title

<https://host.example/errors/one/>

Error · Kopia. Checked 2026-11-20.

## Fixes

### Renew the \\[stored\\] secret

1. Run it:

\`\`\`powershell
# Renew it
### Another fix
\`\`\`

#### Deeper

### Another fix

Other steps.
`;

test('a section of a Markdown copy goes on to the next heading of its rank and keeps its code', () => {
  const section = markdownSection(COPY, 'Renew the [stored] secret', 'renew') ?? '';
  expect(section.split('\n\n').slice(0, 4)).toEqual([
    '# The title',
    '<https://host.example/errors/one/#renew>',
    'Error · Kopia. Checked 2026-11-20.',
    '### Renew the \\[stored\\] secret',
  ]);
  expect(section).toContain('# Renew it\n### Another fix\n```');
  expect(section).toContain('#### Deeper');
  expect(section).not.toContain('Other steps');
});

test('the last section goes on to the end, and a title that is no heading has none', () => {
  expect(markdownSection(COPY, 'Another fix', 'another')).toMatch(/### Another fix\n\nOther steps\.\n$/);
  expect(markdownSection(COPY, 'Renew it', 'x')).toBeUndefined();
});
