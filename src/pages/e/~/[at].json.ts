import type { APIRoute } from 'astro';
import { type CodeTarget, codes } from '../../../entries.ts';
import type { CodeFiles } from '../../../schemas/code-files.ts';
import { canonicalSlug, codeFile, codePage, otherForms } from '../_code-files.ts';

/** Codes in one file: few enough that no part of a build holds all of a large site. */
const IN_A_FILE = 1000;

export async function getStaticPaths() {
  const all = await codes();
  return Array.from({ length: Math.ceil(all.length / IN_A_FILE) }, (_, at) => ({
    params: { at: String(at) },
    props: { targets: all.slice(at * IN_A_FILE, (at + 1) * IN_A_FILE) },
  }));
}

/** What a build fills the pages and files of codes with. It is no part of the site: the build takes it away again. */
export const GET: APIRoute<{ targets: CodeTarget[] }> = async ({ props: { targets } }) => {
  const files = targets.map(
    async (target): Promise<CodeFiles> => ({
      slugs: target.slugs,
      page: codePage(target),
      canonical: canonicalSlug(target),
      others: otherForms(target),
      file: await codeFile(target),
    }),
  );
  return Response.json(await Promise.all(files));
};
