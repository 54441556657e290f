import { publicData } from '../entries.ts';

/** What of the field is public: the reading of a paste, and the gate, ask for it. */
export async function GET(): Promise<Response> {
  return Response.json(await publicData());
}
