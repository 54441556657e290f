import { type CopyNote, NOTE } from '../../service-worker/protocol.ts';

/** What this page's copy says of itself; nothing where the page came from the host, or is being left. */
export async function readNote(base: string, name = NOTE): Promise<CopyNote | undefined> {
  const response = await fetch(base + name).catch(() => undefined);
  return response?.ok ? response.json() : undefined;
}
