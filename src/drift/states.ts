/** States of files of public repositories: of a checkout on this machine, or of the host. */
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Watched } from '../schemas/watched.ts';

/** Where a file is. */
export type Place = Pick<Watched, 'repository' | 'branch' | 'path'>;

/** The last change of a file. */
export interface LastChange {
  commit: string;
  /** Its day, as YYYY-MM-DD. */
  date: string;
}

/** States of files. What cannot be read rejects, with what a person can do. */
export interface States {
  /** The text of a file: at a commit, or the newest. */
  text: (of: Place, commit?: string) => Promise<string>;
  /** Asked only where it is needed: hosts answer few such questions in an hour. */
  lastChange: (of: Place) => Promise<LastChange>;
}

const run = promisify(execFile);
const LIMIT = 20_000;
const MOST_BYTES = 32e6;

/** Of checkouts below a folder: `<folder>/<owner>/<name>`, `<folder>/<owner>+<name>`, `<folder>/<name>`; or the folder is the only one. */
export function fromCheckouts(folder: string): States {
  const git = async (repository: string, ...args: string[]) =>
    (await run('git', ['-C', checkoutOf(folder, repository), ...args], { maxBuffer: MOST_BYTES })).stdout;
  /** A clone has the newest state of a branch under the name of its origin. */
  const newest = async ({ repository, branch }: Place): Promise<string> => {
    if (branch === undefined) return 'HEAD';
    const ofOrigin = `refs/remotes/origin/${branch}`;
    return git(repository, 'rev-parse', '--verify', '--quiet', ofOrigin).then(
      () => ofOrigin,
      () => branch,
    );
  };
  return {
    text: async (of, commit) => {
      const at = commit ?? (await newest(of));
      return git(of.repository, 'show', `${at}:${of.path}`).catch((error: Error) => {
        if (error instanceof NoCheckout) throw error;
        throw new Error(`${of.repository} has no ${of.path} at ${at}: it has moved, or the checkout is not whole.`);
      });
    },
    lastChange: async (of) => {
      const line = await git(of.repository, 'log', '-1', '--format=%H %cs', await newest(of), '--', of.path);
      const [commit = '', date = ''] = line.trim().split(' ');
      return { commit, date };
    },
  };
}

class NoCheckout extends Error {}

function checkoutOf(folder: string, repository: string): string {
  const [, name = ''] = repository.split('/');
  const flat = repository.replace('/', '+');
  const place = [repository, flat, join(flat, 'repo'), name, '.']
    .map((one) => join(folder, one))
    .find((one) => existsSync(join(one, '.git')) || isBare(one));
  if (!place) throw new NoCheckout(`There is no checkout of ${repository} in ${folder}.`);
  return place;
}

const isBare = (folder: string): boolean => existsSync(join(folder, 'HEAD')) && existsSync(join(folder, 'objects'));

const API = 'https://api.github.com/';

/** Of GitHub. `ask` is `fetch` but for tests. With a token it may ask more than 60 times an hour when a file was changed last. */
export function fromHost(ask: typeof fetch = fetch, token = process.env.GITHUB_TOKEN): States {
  const get = async (address: string) => {
    const headers = token && address.startsWith(API) ? { headers: { authorization: `Bearer ${token}` } } : {};
    const response = await ask(address, { signal: AbortSignal.timeout(LIMIT), ...headers }).catch((error: Error) => {
      throw new Error(`${address} was not reached: ${error.message}`);
    });
    if (!response.ok) throw new Error(`${address} answers ${response.status}: it has moved, or the host refuses.`);
    return response;
  };
  return {
    text: async ({ repository, branch = 'HEAD', path }, commit = branch) =>
      (await get(`https://raw.githubusercontent.com/${repository}/${commit}/${encodeURI(path)}`)).text(),
    lastChange: async ({ repository, branch, path }) => {
      const of = `${API}repos/${repository}/commits?per_page=1&path=${encodeURIComponent(path)}`;
      const [last] = (await (await get(branch ? `${of}&sha=${encodeURIComponent(branch)}` : of)).json()) as {
        sha: string;
        commit: { committer: { date: string } };
      }[];
      if (!last) throw new Error(`${repository} has no ${path}: it has moved.`);
      return { commit: last.sha, date: last.commit.committer.date.slice(0, 10) };
    },
  };
}
