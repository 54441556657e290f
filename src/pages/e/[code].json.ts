import type { APIRoute } from 'astro';
import { waitText } from '#words/entry.ts';
import { codeSlug } from '../../addresses.ts';
import { type CodeTarget, codes, href, likeliestCause } from '../../entries.ts';

export const getStaticPaths = async () =>
  (await codes()).flatMap((target) => target.slugs.map((code) => ({ params: { code }, props: { target } })));

/** What a code leads to, for tools. The shape is a public interface: README documents it. */
export const GET: APIRoute<{ target: CodeTarget }> = ({ props: { target } }) => {
  const { code, known } = target;
  return Response.json({
    code,
    name: known?.name ?? null,
    meaning: known?.meaning ?? null,
    side: known?.side ?? null,
    reference: known?.url ?? null,
    url: href(`e/${codeSlug(code).toLowerCase()}/`),
    entries: target.entries.map((entry) => ({
      id: entry.id,
      kind: entry.kind,
      url: entry.url,
      title: entry.title,
      summary: entry.summary,
      likeliestCause: likeliestCause(entry)?.title ?? null,
      products: entry.products,
      fixes: entry.fixes.map(({ id, title, product, tenant, role, effect, wait }) => ({
        url: `${entry.url}#${id}`,
        ...{ title, product, tenant, role, effect, wait: waitText(wait) },
      })),
      verified: entry.verified.date.toISOString().slice(0, 10),
    })),
  });
};
