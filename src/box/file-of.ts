/** Milliseconds for a file of the site, however slow the network. */
const LIMIT = 60_000;

/** A file of the site, whose address ends with a slash. The host learns neither who asks nor from which page. Rejects where it does not come. */
export async function fileOf(site: string, path: string): Promise<Response> {
  const apart: RequestInit = { credentials: 'omit', referrerPolicy: 'no-referrer' };
  const response = await fetch(new URL(path, site), { ...apart, signal: AbortSignal.timeout(LIMIT) });
  if (!response.ok) throw new Error(`${response.status} for ${path}`);
  return response;
}
