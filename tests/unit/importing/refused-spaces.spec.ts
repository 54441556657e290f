import { rmSync, symlinkSync, truncateSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { folderWith, refusal, spaceOf } from '../../fixtures/gitbook-space.ts';

const CASES: Record<string, [files: () => string, says: string]> = {
  'A folder without a table of contents is no space': [
    () => folderWith({ 'page.md': '# A page' }),
    'is no GitBook space: it has no SUMMARY.md, the table of contents.',
  ],
  'A table of contents that lists nothing is told': [
    () => folderWith({ 'SUMMARY.md': '# Table of contents\n' }),
    'SUMMARY.md  It lists no page.',
  ],
  'A page that is not there is told with the line that names it': [
    () => folderWith({ 'SUMMARY.md': '# T\n\n* [One](one.md)\n* [Two](two.md)\n', 'one.md': '' }),
    'SUMMARY.md:4  It names "two.md", which is not there.',
  ],
  'A page out of the folder is refused': [
    () => folderWith({ 'SUMMARY.md': '* [Secret](../../../etc/passwd)\n' }),
    'SUMMARY.md:1  "../../../etc/passwd" leads out of the folder of the space; nothing outside of it is read.',
  ],
  'A line of the table of contents that is no link is told': [
    () => folderWith({ 'SUMMARY.md': '* One\n' }),
    'SUMMARY.md:1  "One" is no link to a page.',
  ],
  'An unknown tag is named with file and line': [
    () => spaceOf('---\nicon: box\n---\n\n# A page\n\n{% hologram size="3" %}\n'),
    'page.md:7  Unknown tag "hologram": {% hologram size="3" %}',
  ],
  'An unknown tag in an included file is named where it stands': [
    () => spaceOf('{% include "part.md" %}', { 'part.md': '---\ntitle: Part\n---\n{% hologram %}\n' }),
    'part.md:4  Unknown tag "hologram": {% hologram %}',
  ],
  'A tag that is not closed is told with the line on which it begins': [
    () => spaceOf('# A page\n\n{% hint style="info" %}\nA hint.\n'),
    'page.md:3  "hint" is not closed.',
  ],
  'Tags that cross are told with both lines': [
    () => spaceOf('{% tabs %}\n{% tab title="a" %}\n{% endtabs %}\n'),
    'page.md:3  "endtabs" stands where "tab" of line 2 is open.',
  ],
  'An end without a beginning is told': [() => spaceOf('{% endhint %}\n'), 'page.md:1  "endhint" closes nothing.'],
  'Files that include each other are told with their way': [
    () =>
      spaceOf('{% include "a.md" %}\n', {
        'a.md': 'A\n\n{% include "b.md" %}\n',
        'b.md': 'B\n{% include "a.md" %}\n',
      }),
    'b.md:2  It includes itself: a.md > b.md > a.md.',
  ],
  'An include out of the folder is refused': [
    () => spaceOf('Text\n{% include "../../../../etc/hosts.md" %}\n'),
    'page.md:2  "../../../../etc/hosts.md" leads out of the folder of the space; nothing outside of it is read.',
  ],
  'An include that is not there is told': [
    () => spaceOf('{% include "lost.md" %}\n'),
    'page.md:1  It includes "lost.md", which is not there.',
  ],
  'Includes that make a page of more than any page are ended': [
    () => {
      const files = Object.fromEntries(
        Array.from({ length: 12 }, (_, at) => [
          `p${at}.md`,
          `{% include "p${at + 1}.md" %}\n`.repeat(at < 11 ? 9 : 0) || 'words '.repeat(2000),
        ]),
      );
      return spaceOf('{% include "p0.md" %}\n', { ...files, 'p12.md': '' });
    },
    'With all that it includes, the page is longer than 8 MB.',
  ],
  'Frontmatter that is no YAML is told with its line': [
    () => spaceOf('---\ndescription: a\nicon: [box\n---\n# A page\n'),
    'page.md:4  This is no YAML: Flow sequence',
  ],
  'Frontmatter that is not closed is told': [
    () => spaceOf('---\ndescription: a\n\n# A page\n'),
    'page.md:1  The frontmatter is not closed: no line "---" follows.',
  ],
  'Frontmatter that is a list is told': [() => spaceOf('---\n- a\n---\n'), 'page.md:2  These are no fields.'],
  'A page that is no text is told': [() => spaceOf('a\0b'), 'page.md  The file is no text.'],
  'Settings that lead out of the folder are refused': [
    () => spaceOf('# A page', { '.gitbook.yaml': 'root: ../other\n' }),
    '.gitbook.yaml  "../other" leads out of the folder of the space; nothing outside of it is read.',
  ],
};

for (const [title, [files, says]] of Object.entries(CASES))
  test(title, async () => {
    const folder = files();
    try {
      const told = await refusal(folder);
      expect(told).toMatch(/^ImportError: /);
      expect(told).toContain(says);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

test('A folder that is not there, and a file, are told', async () => {
  expect(await refusal('/no/such/folder')).toBe('ImportError: There is no folder /no/such/folder.');
  expect(await refusal('package.json')).toContain('package.json is a file; give the folder of a GitBook space.');
});

test('A file of 50 MB is told and not read', async () => {
  const folder = spaceOf('# A page\n');
  truncateSync(join(folder, 'page.md'), 50_000_000);
  expect(await refusal(folder)).toContain('page.md  The file has 50 MB; a page has 4 MB at most.');
  rmSync(folder, { recursive: true });
});

test('Links of the file system that leave the space are refused, others are no second page', async () => {
  const folder = spaceOf('# A page\n');
  symlinkSync('page.md', join(folder, 'same.md'));
  expect(await refusal(folder)).toBe('nothing is wrong');
  symlinkSync('/etc', join(folder, 'etc'));
  expect(await refusal(folder)).toContain('etc  This is a link out of the folder of the space;');
  rmSync(join(folder, 'etc'));
  symlinkSync('nowhere', join(folder, 'lost'));
  expect(await refusal(folder)).toContain('lost  This link leads nowhere.');
  rmSync(folder, { recursive: true });
});
