import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import type { AstroIntegration, AstroIntegrationLogger } from 'astro';
import { checkContent, LONG_CHECKS } from '../checks/check-content.ts';
import type { Content } from '../checks/content-files.ts';
import { type ContentReport, formatReport } from '../checks/content-report.ts';
import { writeEditorSchemas } from '../checks/editor-schemas.ts';
import type { Finding } from '../checks/finding.ts';
import { FindingsError } from '../checks/findings-error.ts';
import { ASK, REPORT } from '../checks/report-messages.ts';
import { contentRoot } from '../content-root.ts';
import type { Checked } from './content-worker.ts';
import { phase } from './progress.ts';

type DevServer = Parameters<NonNullable<AstroIntegration['hooks']['astro:server:setup']>>[0]['server'];

/** Editors write a file in several steps. */
const PAUSE_MS = 60;

/**
 * Checks the content. Findings fail a build: those that Astro would stumble over before it reads the content, so that an
 * author sees our words first; those of the checks that take long while it makes pages. The development server tells them
 * at each save, in the terminal and over the page.
 */
export function contentChecks(content: Content): AstroIntegration {
  let root = '';
  let checked: Promise<void> | undefined;
  return {
    name: 'content-checks',
    hooks: {
      'astro:config:setup': async ({ command, config, updateConfig }) => {
        root = fileURLToPath(config.root);
        const sign = /[#?%]/.exec(contentRoot())?.[0];
        // Astro reads paths as addresses, and would make a site without pages.
        if (sign) throw new Error(`CONTENT names the folder "${contentRoot()}": give it a path without "${sign}".`);
        if (command === 'dev') updateConfig({ vite: { plugins: [findingsPanel()] } });
        if (command !== 'build') return;
        const checking = phase('Content', 'entries');
        const long = longChecks(root, content.today);
        await writeEditorSchemas(root, content);
        const quick = checkContent(content, LONG_CHECKS);
        if (quick.length > 0) {
          await long.end();
          throw findingsOf(checkContent(content));
        }
        checked = long.findings.then((findings) => {
          if (findings.length > 0) endWith(findingsOf(findings));
          checking.done(`${content.entries.length} entries checked`);
        }, endWith);
      },
      'astro:build:done': () => checked,
      'astro:server:setup': ({ server, logger }) => checkAtEachSave(server, root, logger),
    },
  };
}

const findingsOf = (findings: readonly Finding[]) => new FindingsError('The content', findings);

/** Ends a build at once, in the way in which Astro ends one that fails. */
function endWith({ message }: Error): never {
  process.stderr.write(`${message}\n`);
  process.exit(1);
}

/** Does the checks that take long in a thread of their own. */
function longChecks(root: string, today: string) {
  const thread = new Worker(new URL('./long-checks.ts', import.meta.url), { workerData: { root, today } });
  const findings = new Promise<Finding[]>((resolve, reject) => {
    thread.once('message', resolve);
    thread.once('error', reject);
  });
  return { findings, end: () => thread.terminate() };
}

/** Loads the panel with Vite's own client, which every page has in development, one that could not be made as well. */
function findingsPanel() {
  return {
    name: 'findings-panel',
    transform: {
      filter: { id: /vite\/dist\/client\/client\.mjs/ },
      handler: (code: string) => `${code}\nimport(${JSON.stringify(PANEL)});`,
    },
  };
}
const PANEL = `/@fs${fileURLToPath(new URL('../authoring/findings-panel.ts', import.meta.url))}`;

function checkAtEachSave(server: DevServer, root: string, logger: AstroIntegrationLogger): void {
  const worker = new Worker(new URL('./content-worker.ts', import.meta.url));
  worker.unref();
  const { hot } = server.environments.client;
  let last: ContentReport | undefined;
  let told = '';
  worker.on('message', ({ report, quick }: Checked) => {
    // Whether pages show what was saved is told at once, the rest when all of it is known.
    if (quick && String(report.unread) === String(last?.unread ?? '')) return;
    last = report;
    hot.send(REPORT, report);
    const text = formatReport(report);
    if (quick || text === told) return;
    told = text;
    if (report.findings.length > 0) logger.warn(`The content has findings.\n\n${text}\n`);
    else logger.info(text);
  });
  worker.on('error', (error) => logger.error(`The content is no longer checked: ${error}. Start the server again.`));
  hot.on(ASK, (_, client) => last && client.send(REPORT, last));

  const check = () => worker.postMessage(root);
  let timer: NodeJS.Timeout | undefined;
  const folder = resolve(root, contentRoot());
  server.watcher.add(folder);
  server.watcher.on('all', (_, path) => {
    if (!path.startsWith(folder)) return;
    clearTimeout(timer);
    timer = setTimeout(check, PAUSE_MS);
  });
  server.httpServer?.once('close', () => worker.terminate());
  check();
}
