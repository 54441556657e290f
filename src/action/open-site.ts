import { ACTION_LOG_WORDS } from '#words/action.ts';
import { ENTRY_WORDS } from '#words/entry.ts';
import { folderOf } from '../addresses.ts';
import type { BuiltSearch } from '../finder/built-search.ts';
import { tableSite } from '../finder/table-site.ts';
import { wholeSite } from '../finder/whole-site.ts';
import type { CatalogueEntry } from '../search/index/catalogue.ts';
import { NO_SPELLING } from '../search/lookups/spelling.ts';
import { checkedSource } from '../search/tables/checked-source.ts';
import { openIndex } from '../search/tables/open-index.ts';
import { ActionProblem } from './action-problem.ts';
import { NotThere, type SiteFiles, siteFiles } from './read-site.ts';

/** What a comment says of an entry. Cause and step are the Markdown of its copy. */
export interface EntryFacts {
  title: string;
  url: string;
  cause?: string | undefined;
  step?: string | undefined;
}

/** A built site that answers an issue. */
export interface ActionSite {
  search: BuiltSearch;
  factsOf(entry: CatalogueEntry): Promise<EntryFacts>;
  /** Throws where part of the index did not come: what was found without it may be wrong. */
  mustBeWhole(): void;
}

/** Opens the site that a workflow names. Rejects with an ActionProblem that says what is wrong with it. */
export async function openSite(place: string): Promise<ActionSite> {
  const files = siteFiles(place);
  const field = await files.read('field.json').catch(absent);
  if (!isJson(field)) throw new ActionProblem(ACTION_LOG_WORDS.notThere(files.name));
  let lost: unknown;
  const read = async (path: string): Promise<string> => {
    // A host that does not answer is not waited for again and again.
    if (lost instanceof ActionProblem) throw lost;
    return files.read(path).catch((error: unknown) => {
      lost ??= error;
      throw error;
    });
  };
  const mustBeWhole = () => {
    if (lost instanceof ActionProblem) throw lost;
    if (lost) throw new ActionProblem(ACTION_LOG_WORDS.otherVersion(files.name));
  };
  // A small site has tables for its words only, and a catalogue. Some hosts send a page where there is no file.
  const isSmall = isJson(await files.read('catalogue.json').catch(absent));
  const parsed = async (path: string) => JSON.parse(await read(path));
  const largeSite = async () =>
    tableSite(await openIndex(checkedSource((path) => read(`index/${path}`))), {
      ...{ field: await parsed('field.json'), codes: await parsed('cards.json') },
      spelling: () => spelling(files),
    });
  try {
    const search = isSmall ? await wholeSite(parsed) : await largeSite();
    return { search, mustBeWhole, factsOf: (entry) => factsOf(files, entry) };
  } catch {
    mustBeWhole();
    throw new ActionProblem(ACTION_LOG_WORDS.otherVersion(files.name));
  }
}

/** Nothing of a file that is not there. */
function absent(error: unknown): undefined {
  if (!(error instanceof NotThere)) throw error;
}

function isJson(text: string | undefined): boolean {
  try {
    return text !== undefined && typeof JSON.parse(text) === 'object';
  } catch {
    return false;
  }
}

/** A site without a list of its words has none that are mended. */
async function spelling({ read }: SiteFiles) {
  const text = await read('index/spelling.json').catch(absent);
  return text === undefined ? NO_SPELLING : JSON.parse(text);
}

/** What stands first on the page of an entry, from its Markdown copy. */
async function factsOf({ read, address, name }: SiteFiles, { kind, id, title }: CatalogueEntry): Promise<EntryFacts> {
  const path = `${folderOf(kind)}/${id}`;
  const text = (await read(`${path}.md`).catch(absent))?.replace(/\r\n?/g, '\n');
  if (!text?.startsWith('# ')) throw new ActionProblem(ACTION_LOG_WORDS.noPage(id));
  const [, published] = /^<(https?:\/\/[^\s<>]+)>$/m.exec(text) ?? [];
  const url = address ? `${address}${path}/` : published;
  if (!url) throw new ActionProblem(ACTION_LOG_WORDS.noAddress(name));
  const headings = [true, false].map((hasFixes) => ENTRY_WORDS.causes(hasFixes)).join('|');
  const [, causes] = new RegExp(`^## (?:${headings})\\n([\\s\\S]*?)(?=^## |(?![\\s\\S]))`, 'm').exec(text) ?? [];
  const [, cause] = /^### +(.+)$/m.exec(causes ?? '') ?? [];
  return { title, url, cause, step: firstStep(causes ?? text) };
}

/** Of the first fix, what its first step says, behind what must be known before it. */
function firstStep(text: string): string | undefined {
  const lines = text.split('\n');
  const at = lines.findIndex((line) => /^1\. /.test(line));
  if (at === -1) return undefined;
  const facts = lines.findLastIndex((line, number) => number < at && /^(?:\*\*[^*]+:\*\*|#)/.test(line));
  // A command stands behind the step that it belongs to.
  const next = lines.findIndex((line, number) => number > at && line.trim() !== '');
  const isCommand = /^\s*```/.test(lines[next] ?? '');
  const end = isCommand ? lines.findIndex((line, number) => number > next && /^\s*```\s*$/.test(line)) : at;
  const own = lines.slice(at, end + 1).map((line) => line.replace(/^(?:1\. +| {4}|\t)/, ''));
  return [...lines.slice(facts + 1, at), ...own].join('\n').trim();
}
