/**
 * `npm run check:links`: asks every external address of the built site whether it still works, and prints those that do
 * not. Exit code: 0 when all work or only a person can tell, 1 when one is broken, 2 when hosts could not be reached.
 */
import { existsSync, globSync, readFileSync } from 'node:fs';
import { pagePaths, readPages } from '../built/read-pages.ts';
import { originOf } from '../built/site-facts.ts';
import { type ExternalLink, externalLinks } from '../checks/external-links.ts';
import { contentRoot } from '../content-root.ts';
import { type Answer, askLink } from './ask-link.ts';
import { siteFiles } from './site-files.ts';

export type Asked = ExternalLink & Answer;

/** Hosts that are asked side by side; of each host, one address at a time. */
const HOSTS_AT_ONCE = 6;
const PAUSE_MS = 500;

/** Asks every link, politely: one address of a host at a time, with a pause (in milliseconds) between. */
export async function askAll(
  links: readonly ExternalLink[],
  ask: (address: string) => Promise<Answer>,
  pause = PAUSE_MS,
): Promise<Asked[]> {
  const byHost = Map.groupBy(links, ({ address }) => new URL(address).host);
  const queues = [...byHost.values()];
  const asked: Asked[] = [];
  const work = async () => {
    for (let queue = queues.shift(); queue; queue = queues.shift()) {
      for (const link of queue) {
        asked.push({ ...link, ...(await ask(link.address)) });
        await new Promise((resolve) => setTimeout(resolve, pause));
      }
    }
  };
  await Promise.all(Array.from({ length: HOSTS_AT_ONCE }, work));
  // A host that nobody finds is gone, once it is sure that there is a network.
  const network = asked.some(({ kind }) => kind !== 'unreached');
  return asked.map((one) => (network && one.why === 'ENOTFOUND' ? { ...one, kind: 'broken' } : one));
}

const HEADINGS: [kind: Answer['kind'], heading: string][] = [
  ['broken', 'Broken: correct the address, or take the link out'],
  ['unsure', 'Not sure: the host refuses programs or is ill; open these in a browser'],
  ['unreached', 'Not reached: no answer, for lack of a network here or of a host there'],
];

/** The report as a person reads it, and the exit code. */
export function linkReport(asked: readonly Asked[]): { text: string; code: 0 | 1 | 2 } {
  const ordered = [...asked].sort((a, b) => a.file.localeCompare(b.file, 'en') || a.line - b.line);
  const of = (kind: Answer['kind']) => ordered.filter((one) => one.kind === kind);
  const groups = HEADINGS.filter(([kind]) => of(kind).length > 0).map(([kind, heading]) => {
    const lines = of(kind).map(({ file, line, address, why }) => `  ${file}:${line}  ${address}  (${why})`);
    return [`${heading} (${lines.length}):`, ...lines].join('\n');
  });
  const text = [...groups, `${of('works').length} of ${asked.length} external links work.`].join('\n\n');
  return { text, code: of('broken').length > 0 ? 1 : of('unreached').length > 0 ? 2 : 0 };
}

if (import.meta.main) {
  if (existsSync('dist/index.html')) {
    const sources = globSync([`${contentRoot()}/**/*.{mdx,yaml}`, 'src/**/*.{ts,astro}'])
      .sort()
      .map((path) => ({ path: path.replaceAll('\\', '/'), text: readFileSync(path, 'utf8') }));
    const pages = readPages('dist', await pagePaths('dist'));
    const links = await externalLinks(pages, (await originOf(siteFiles('dist'))) ?? '', sources);
    const { text, code } = linkReport(await askAll(links, (address) => askLink(address, fetch)));
    process.stdout.write(`${text}\n`);
    process.exitCode = code;
  } else {
    process.stderr.write('There is no built site: "npm run build" makes it.\n');
    process.exitCode = 1;
  }
}
