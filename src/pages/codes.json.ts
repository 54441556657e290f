import { codes } from '../entries.ts';
import { codeFacts } from './e/_code-files.ts';

/** Every code of the site in one file, for tools: docs/interfaces.md documents it. */
export async function GET(): Promise<Response> {
  const all = (await codes()).map(async (target) => ({
    ...(await codeFacts(target)),
    entries: target.entries.map(({ id, title, url }) => ({ id, title, url })),
  }));
  return Response.json(await Promise.all(all));
}
