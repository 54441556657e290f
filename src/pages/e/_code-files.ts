import { waitText } from '#words/entry.ts';
import { codeSlug } from '../../addresses.ts';
import { type CodeTarget, type Entry, href, likeliestCause } from '../../entries.ts';
import { CODE_MARKS, type CodeFiles } from '../../schemas/code-files.ts';

/** What a code leads to, for tools. The shape is a public interface: docs/interfaces.md documents it. */
export const codeFile = ({ code, known, entries }: CodeTarget) => ({
  code,
  name: known?.name ?? null,
  meaning: known?.meaning ?? null,
  side: known?.side ?? null,
  reference: known?.url ?? null,
  url: href(`e/${codeSlug(code).toLowerCase()}/`),
  entries: entries.map((entry) => ({
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

/** What is filled into the page of a code; undefined where its page is rendered. */
export function codePage({ code, entries: [entry, ...others] }: CodeTarget): CodeFiles['page'] {
  return entry && others.length === 0
    ? { code, title: entry.title, summary: entry.summary, url: entry.url }
    : undefined;
}

/** Stands for every code that leads to one entry. */
export const ANY_CODE: CodeTarget = {
  code: CODE_MARKS.code,
  slugs: ['~'],
  entries: [{ title: CODE_MARKS.title, summary: CODE_MARKS.summary, url: CODE_MARKS.url } as Entry],
};
