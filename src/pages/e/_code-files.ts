import { CODE_WORDS } from '#words/codes.ts';
import { codeSlug } from '../../addresses.ts';
import { type CodeTarget, type Entry, href, portals } from '../../entries.ts';
import { likeliestCause } from '../../entry-causes.ts';
import { CODE_MARKS, type CodeFiles, type CodePage } from '../../schemas/code-files.ts';
import { stepText } from '../../schemas/first-step.ts';
import { fixFacts } from '../_fix-facts.ts';

/** What is known of a code, in the words of its card: the fields that `codes.json` and the file of a code share. */
export async function codeFacts({ code, known }: CodeTarget) {
  const places = await portals();
  return {
    code,
    family: known?.family ?? null,
    name: known?.name ?? null,
    meaning: known?.meaning ?? null,
    side: known?.side ?? null,
    firstStep: known ? stepText(known.firstStep, (key) => places.get(key)) : null,
    confusedWith: Object.entries(known?.confusedWith ?? {}).map(([other, difference]) => ({ code: other, difference })),
    reference: known?.url ?? null,
    url: href(`e/${codeSlug(code).toLowerCase()}/`),
  };
}

/** What a code leads to, for tools. The shape is a public interface: docs/interfaces.md documents it. */
export const codeFile = async (target: CodeTarget) => ({
  ...(await codeFacts(target)),
  also: target.known?.also ?? [],
  message: target.known?.message ?? null,
  verified: target.known?.verified ?? null,
  entries: target.entries.map((entry) => ({
    id: entry.id,
    kind: entry.kind,
    url: entry.url,
    title: entry.title,
    summary: entry.summary,
    likeliestCause: likeliestCause(entry)?.title ?? null,
    products: entry.products,
    fixes: fixFacts(entry),
    verified: entry.verified.date.toISOString().slice(0, 10),
  })),
});

/** What is filled into the page of a code that leads to one entry; undefined where its page is rendered. */
export function codePage({ code, entries: [entry, ...others] }: CodeTarget): CodeFiles['page'] {
  return entry && others.length === 0
    ? { code, title: entry.title, summary: entry.summary, url: entry.url }
    : undefined;
}

/** The form of a code under which its page stands. */
export const canonicalSlug = ({ code }: CodeTarget): string => codeSlug(code).toLowerCase();

/** What is filled into the pages of its other forms: a way to that page. */
export const otherForms = (target: CodeTarget): CodePage => ({
  code: target.code,
  title: target.known?.name ?? target.code,
  summary: target.known?.meaning ?? CODE_WORDS.description(target.code),
  url: href(`e/${canonicalSlug(target)}/`),
});

/** Stands for every code that leads to one entry. */
export const ANY_CODE: CodeTarget = {
  code: CODE_MARKS.code,
  slugs: ['~'],
  entries: [{ title: CODE_MARKS.title, summary: CODE_MARKS.summary, url: CODE_MARKS.url } as Entry],
};
