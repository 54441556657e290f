import { builtPage } from '../built/built-page.ts';
import type { PageFacts } from '../checks/check-site.ts';
import type { CodePage } from '../schemas/code-files.ts';
import { filler } from './page-filler.ts';
import { PAGE_TAKES } from './page-takes.ts';
import { type ReadSite, tellPage } from './tell-pages.ts';

/** The place of what the checks take among all that is taken of a page. */
const FACTS = Object.keys(PAGE_TAKES).indexOf('facts');

/**
 * Says, as JSON, what is told of the page that `pageFiller` makes of a template: the template is parsed once, and what was told of
 * it is filled in the same way. Undefined where something is wrong with it, since that has its place in each page.
 */
export async function toldFiller(template: string, site: ReadSite): Promise<((page: CodePage) => string) | undefined> {
  const told = await tellPage(Object.values(PAGE_TAKES), site, builtPage('e/~/index.html', template));
  if ((told[FACTS] as PageFacts).findings.length > 0) return undefined;
  return filler(JSON.stringify(told), (value) => JSON.stringify(value).slice(1, -1));
}
