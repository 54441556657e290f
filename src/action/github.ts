/** GitHub's API as the action speaks to it: Octokit, which waits where it is told to and asks again what may be asked again. */
import { Octokit } from '@octokit/core';
import { paginateRest } from '@octokit/plugin-paginate-rest';
import { retry } from '@octokit/plugin-retry';
import { throttling } from '@octokit/plugin-throttling';

const GitHub = Octokit.plugin(paginateRest, retry, throttling);
export type GitHub = InstanceType<typeof GitHub>;

/** How often what was refused for its rate is asked again, and the longest wait for it: a job costs by the minute. */
const MOST_TRIES = 3;
const LONGEST_WAIT_S = 60;

export interface GitHubAccess {
  token: string;
  /** `GITHUB_API_URL`: another one on a server of one's own. */
  api: string;
  /** Milliseconds for one answer, and between a try and the next one, which grow with their number squared. */
  longest?: number;
  pause?: number;
}

export function openGitHub({ token, api, longest = 30_000, pause = 1000 }: GitHubAccess): GitHub {
  const mayWait = (seconds: number, _options: unknown, _octokit: unknown, tries: number) =>
    seconds <= LONGEST_WAIT_S && tries < MOST_TRIES;
  return new GitHub({
    auth: token,
    baseUrl: api,
    userAgent: 'faultfinder-action',
    // What goes wrong is told once, in the words of the action.
    log: { debug: () => {}, info: () => {}, warn: () => {}, error: () => {} },
    retry: { retries: MOST_TRIES, retryAfterBaseValue: pause },
    throttle: {
      retryAfterBaseValue: pause,
      onRateLimit: mayWait,
      onSecondaryRateLimit: mayWait,
      fallbackSecondaryRateRetryAfter: LONGEST_WAIT_S,
    },
    request: {
      fetch: (url: string, options: RequestInit) => fetch(url, { ...options, signal: AbortSignal.timeout(longest) }),
    },
  });
}
