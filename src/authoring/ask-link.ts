/** What an address of somebody else's answered. */
export interface Answer {
  /**
   * `works`; `broken` (the host says that nothing is there); `unsure` (the host refuses programs, or is ill: a person
   * has to look); `unreached` (nobody answered).
   */
  kind: 'works' | 'broken' | 'unsure' | 'unreached';
  /** Status, or why nobody answered. */
  why: string;
}

const PATIENCE_MS = 20_000;
/** A host that is asked too much, wants a sign-in, or fails for the moment says nothing about the address. */
const UNSURE = new Set([401, 403, 405, 408, 425, 429]);
const HEADERS = { 'user-agent': 'Mozilla/5.0 (compatible; link check)', accept: 'text/html,*/*' };

/**
 * Asks whether an address works: `HEAD`, and where that fails `GET`, as some hosts know no `HEAD`. Redirects are
 * followed. Never throws.
 */
export async function askLink(address: string, fetch: typeof globalThis.fetch): Promise<Answer> {
  let answer: Answer = { kind: 'unreached', why: '' };
  for (const method of ['HEAD', 'GET']) {
    try {
      const response = await fetch(address, { method, headers: HEADERS, signal: AbortSignal.timeout(PATIENCE_MS) });
      await response.body?.cancel();
      answer = { kind: kindOf(response.status), why: `status ${response.status}` };
      if (response.ok) return answer;
    } catch (error) {
      answer = { kind: 'unreached', why: reasonOf(error) };
    }
  }
  return answer;
}

function kindOf(status: number): Answer['kind'] {
  if (status < 400) return 'works';
  return UNSURE.has(status) || status >= 500 ? 'unsure' : 'broken';
}

/** `fetch` hides the reason in `cause`. */
function reasonOf(error: unknown): string {
  const { cause, message } = error as Error & { cause?: Error & { code?: string } };
  return cause?.code ?? cause?.message ?? message;
}
