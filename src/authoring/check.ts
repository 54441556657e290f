/** `npm run check`: prints what is wrong with the content and, where there is one, with the built site. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pagePaths, readPages } from '../built/read-pages.ts';
import { manifestOf, originOf } from '../built/site-facts.ts';
import { staleBuild } from '../checks/changed-since.ts';
import { checkContent } from '../checks/check-content.ts';
import { pageFacts, siteChecks } from '../checks/check-site.ts';
import { readContent } from '../checks/content-files.ts';
import { type Finding, formatFindings } from '../checks/finding.ts';
import { annotation } from './annotation.ts';
import { siteFiles } from './site-files.ts';

/** All findings of a repository. A built site that does not show the content as it is, is not checked: the next build checks itself. */
export async function check(root: string): Promise<{ content: Finding[]; site: Finding[] | string }> {
  const content = checkContent(await readContent(root));
  const dist = join(root, 'dist');
  // In a folder of a larger site, what is built is checked by the build.
  if (!existsSync(join(dist, 'manifest.webmanifest'))) return { content, site: 'not there; "npm run build" makes it' };
  const stale = await staleBuild(root);
  if (stale) return { content, site: stale };
  const files = siteFiles(dist);
  const { base } = await manifestOf(files);
  const checks = siteChecks({ base, origin: (await originOf(files)) ?? '' });
  for (const page of readPages(dist, await pagePaths(dist))) checks.hear(pageFacts(page), page);
  return { content, site: await checks.findings(dist) };
}

if (import.meta.main) {
  const { content, site } = await check(process.cwd());
  const sections = [
    `Content:\n${formatFindings(content)}`,
    typeof site === 'string' ? `Built site: ${site}` : `Built site:\n${formatFindings(site)}`,
  ];
  process.stdout.write(`${sections.join('\n\n')}\n`);
  // In a pull request each finding is shown beside its line, too.
  if (process.env.GITHUB_ACTIONS) process.stdout.write(content.map((finding) => `${annotation(finding)}\n`).join(''));
  if (content.length > 0 || (typeof site !== 'string' && site.length > 0)) process.exitCode = 1;
}
