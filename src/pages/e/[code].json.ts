import type { APIRoute } from 'astro';
import { type CodeTarget, codes } from '../../entries.ts';
import { codeFile } from './_code-files.ts';

/** On the development server only: a build writes these files of what `~/[at].json.ts` hands on. */
export const getStaticPaths = async () =>
  import.meta.env.DEV
    ? (await codes()).flatMap((target) => target.slugs.map((code) => ({ params: { code }, props: { target } })))
    : [];

export const GET: APIRoute<{ target: CodeTarget }> = async ({ props: { target } }) =>
  Response.json(await codeFile(target));
