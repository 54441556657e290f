import { NARROW_QUESTIONS } from '#words/narrow.ts';
import { entries, products, questions } from '../entries.ts';
import { narrowFile } from '../schemas/narrow-file.ts';

/** What parts similar entries: asked for only where more than a few fit alike. */
export async function GET(): Promise<Response> {
  return Response.json(narrowFile(await entries(), await questions(), await products(), NARROW_QUESTIONS));
}
