import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import type { AstroIntegration, AstroIntegrationLogger } from 'astro';
import { FOLDER_OF_KIND } from '../addresses.ts';
import { shareContent } from '../build-content.ts';
import type { Content } from '../checks/content-files.ts';
import { type ContentReport, formatReport } from '../checks/content-report.ts';
import { writeEditorSchemas } from '../checks/editor-schemas.ts';
import type { Finding } from '../checks/finding.ts';
import { FindingsError } from '../checks/findings-error.ts';
import { ASK, REPORT } from '../checks/report-messages.ts';
import { contentRoot } from '../content-root.ts';
import { beginChecks } from './begin-checks.ts';
import type { Checked } from './content-worker.ts';
import { isLargeSite } from './index-form.ts';
import { tellMissedChanges } from './missed-changes.ts';
import { partNamed } from './parts/part-of-build.ts';
import { phase } from './progress.ts';
import { warmThreads } from './threads.ts';

type DevServer = Parameters<NonNullable<AstroIntegration['hooks']['astro:server:setup']>>[0]['server'];

/** Editors write a file in several steps. */
const PAUSE_MS = 60;

/**
 * Checks the content. Findings fail a build, in a thread beside Astro: those that it would stumble over come first, and it
 * makes no page before they are known. The development server tells them at each save, in the terminal and over the page.
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
        const { quick, all, spelling } = beginChecks(root);
        if (isLargeSite(content) && !partNamed()) spelling().then(warmThreads, () => undefined);
        const checking = phase('Content', 'entries');
        await writeEditorSchemas(root, content);
        const known = quick.then(endIfFound, endWith);
        const files = content.entries.map(({ id, kind, path, value, body }) => ({
          ...{ id, path, value, body },
          folder: FOLDER_OF_KIND[kind],
        }));
        shareContent({ files, verdict: known });
        updateConfig({ vite: { plugins: [{ name: 'content-checked', apply: 'build', writeBundle: () => known }] } });
        checked = known
          .then(() => all)
          .then(endIfFound, endWith)
          .then(() => checking.done(`${content.entries.length} entries checked`));
      },
      'astro:build:done': () => checked,
      'astro:server:setup': ({ server, logger }) => {
        tellMissedChanges(server.watcher, resolve(root, contentRoot()));
        checkAtEachSave(server, root, logger);
      },
    },
  };
}

/** Ends a build at once, in the way in which Astro ends one that fails. */
function endWith({ message }: Error): never {
  process.stderr.write(`${message}\n`);
  process.exit(1);
}

function endIfFound(findings: readonly Finding[]): void {
  if (findings.length > 0) endWith(new FindingsError('The content', findings));
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
