/** States of files of public repositories: of a checkout on this machine, or of the host. */
import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';

/** A file at some commit. */
export interface State {
  text: string;
  commit: string;
  /** The day of the last change of the file, as YYYY-MM-DD. */
  date: string;
}

/** Reads a file of a repository: at a commit, or in its newest state. Rejects, with what a person can do, where it cannot be read. */
export type ReadState = (repository: string, path: string, commit?: string) => Promise<State>;

const run = promisify(execFile);
const LIMIT = 20_000;
const MOST_BYTES = 32e6;

/** Of checkouts below a folder: `<folder>/<owner>/<name>`, `<folder>/<owner>+<name>`, `<folder>/<name>`; or the folder is the only one. */
export function fromCheckouts(folder: string): ReadState {
  return async (repository, path, commit = 'HEAD') => {
    const [, name = ''] = repository.split('/');
    const places = [repository, repository.replace('/', '+'), join(repository.replace('/', '+'), 'repo'), name, '.'];
    const place = places.map((one) => join(folder, one)).find((one) => existsSync(join(one, '.git')) || isBare(one));
    if (!place) throw new Error(`There is no checkout of ${repository} in ${folder}.`);
    const git = async (...args: string[]) =>
      (await run('git', ['-C', place, ...args], { maxBuffer: MOST_BYTES })).stdout;
    const text = await git('show', `${commit}:${path}`).catch(() => {
      throw new Error(`${repository} has no ${path} at ${commit}: it has moved, or the checkout is not whole.`);
    });
    const [hash = '', date = ''] = (await git('log', '-1', '--format=%H %cs', commit, '--', path)).trim().split(' ');
    return { text, commit: hash, date };
  };
}

const isBare = (folder: string): boolean => existsSync(join(folder, 'HEAD')) && existsSync(join(folder, 'objects'));

/** Of GitHub. `ask` is `fetch` but for tests. */
export function fromHost(ask: typeof fetch = fetch): ReadState {
  const get = async (address: string) => {
    const response = await ask(address, { signal: AbortSignal.timeout(LIMIT) }).catch((error: Error) => {
      throw new Error(`${address} was not reached: ${error.message}`);
    });
    if (!response.ok) throw new Error(`${address} answers ${response.status}: it has moved, or the host refuses.`);
    return response;
  };
  return async (repository, path, commit) => {
    const of = `https://api.github.com/repos/${repository}/commits?per_page=1&path=${encodeURIComponent(path)}`;
    const [last] = (await (await get(commit ? `${of}&sha=${commit}` : of)).json()) as {
      sha: string;
      commit: { committer: { date: string } };
    }[];
    if (!last) throw new Error(`${repository} has no ${path}: it has moved.`);
    const at = `https://raw.githubusercontent.com/${repository}/${commit ?? last.sha}/${path}`;
    const text = await (await get(at)).text();
    return { text, commit: last.sha, date: last.commit.committer.date.slice(0, 10) };
  };
}
