/** A content folder of any size that passes every check: the real entries, then copies in other words. */
import { FOLDER_OF_KIND } from '../../../src/addresses.ts';
import { checkContent } from '../../../src/checks/check-content.ts';
import { type Content, contentOf, type EntryFile } from '../../../src/checks/content-files.ts';
import { type Finding, formatFindings } from '../../../src/checks/finding.ts';
import { NAME } from '../../../src/checks/pages/one-search-box.ts';
import { placedTerms, plainWords, subjectTerms } from '../../../src/checks/placed-terms.ts';
import { LONGEST } from '../vary-words.ts';
import { codeMaker } from './code-maker.ts';
import { type CopyPlan, type CopySource, entryCopy } from './entry-copy.ts';
import { type CardsOf, generatedCards } from './generated-cards.ts';
import { keptTexts } from './kept-texts.ts';

const SEED = 20261128;
/** So often copies that a check refuses are made again. */
const ROUNDS = 12;
/** What no reader reads as words. */
const NO_WORDS = /<[^<>]*>|https?:\/\/\S+/g;
const WORD = /(?<![\p{L}.-])\p{Ll}{4,}(?![\p{L}.-])/gu;
/** A finding about an example, by its number in the file. */
const EXAMPLE = /^Example (\d+) finds /;

/** Copies of a content's entries as MDX files, and all files of cards, by their path; `entries` counts the real ones, too. */
export function generatedEntries(content: Content, entries: number, cardsOf: CardsOf): Map<string, string> {
  const source: CopySource = sourceOf(content);
  const plans = new Map(
    plansFor(content.entries, entries).map((one) => [
      `${content.folder}/${FOLDER_OF_KIND[one.entry.kind]}/${one.id}.mdx`,
      one,
    ]),
  );
  const copies = new Map<string, EntryFile>();
  const write = (path: string, plan: CopyPlan) => {
    const [copy] = contentOf({ [path]: entryCopy(plan, source) }, content.today, content.folder).entries;
    if (copy) copies.set(path, copy);
  };
  for (const [path, plan] of plans) write(path, plan);
  for (let round = 1; ; round++) {
    const cards = generatedCards(content, [...copies.values()], cardsOf);
    const { codes } = contentOf(Object.fromEntries(cards), content.today, content.folder);
    const findings = checkContent({ ...content, codes, entries: [...content.entries, ...copies.values()] });
    if (findings.length === 0)
      return new Map([...[...copies].map(([path, { text }]) => [path, text] as const), ...cards]);
    const refused = refusedBy(findings, plans);
    if (round === ROUNDS || refused.size === 0) throw new Error(`No valid content:\n${formatFindings(findings)}`);
    for (const [path, examples] of refused) {
      const plan = plans.get(path) as CopyPlan;
      change(plan, examples, entries);
      write(path, plan);
    }
  }
}

const sourceOf = (content: Content): CopySource => {
  const kept = keptTexts(content);
  return { kept, vocabulary: vocabularyOf(content, kept), newCode: codeMaker(content) };
};

/** Round after round of copies. Each names the entries of its own round, in the last one the real ones where it ends before. */
function plansFor(entries: readonly EntryFile[], count: number): CopyPlan[] {
  const plans: CopyPlan[] = [];
  for (let made = entries.length, round = 1; made < count; round++) {
    const members = entries.slice(0, count - made);
    const ids = new Set(members.map(({ id }) => id));
    const idOf = (id: string) => (ids.has(id) ? `${id}-${round}` : id);
    const named = new Set(members.flatMap(namedIn));
    members.forEach((entry, at) => {
      // What only entries without a copy in this round name, the copy before it names.
      const next = members[(at + 1) % members.length] as EntryFile;
      const alsoRelated = named.has(next.id) ? [] : [idOf(next.id)];
      plans.push({ entry, id: idOf(entry.id), idOf, alsoRelated, seed: SEED + made + at, without: new Set() });
    });
    made += members.length;
  }
  return plans;
}

/** Ids of other entries that an entry names: in `related`, in links and as included guides. */
const namedIn = ({ id, data, body }: EntryFile): string[] =>
  [
    ...(data?.related ?? []).map((one) => one.id),
    ...[...body.matchAll(/<(?:Entry|Guide) id="([^"]+)"/g)].map((match) => match[1] ?? ''),
  ].filter((one) => one !== id);

/** Plain words of the real entries, without those that would name a concept, a subject or the search box where the real text does not. */
function vocabularyOf({ entries, references: { concepts, subjects } }: Content, kept: RegExp): string[] {
  const terms = [...placedTerms(concepts), ...subjectTerms(subjects)];
  const named = new Set(terms.flatMap(({ text }) => plainWords(text).split(' ')));
  const words = entries.flatMap(({ text }) => text.replace(NO_WORDS, ' ').replace(kept, ' ').match(WORD) ?? []);
  const box = NAME.toLowerCase();
  return [...new Set(words)].filter((word) => word.length <= LONGEST && !named.has(word) && !word.startsWith(box));
}

/** Copies at which a finding stands, or that it names, with the numbers of their examples that do not find them. */
function refusedBy(findings: readonly Finding[], plans: ReadonlyMap<string, CopyPlan>): Map<string, Set<number>> {
  const refused = new Map<string, Set<number>>();
  for (const { file, found } of findings) {
    const named = [...plans].flatMap(([path, { id }]) =>
      found.includes(path) || found.includes(`"${id}"`) ? [path] : [],
    );
    for (const path of plans.has(file) ? [file] : named) {
      const numbers = refused.get(path) ?? new Set();
      const number = path === file ? EXAMPLE.exec(found)?.[1] : undefined;
      refused.set(path, number ? numbers.add(Number(number)) : numbers);
    }
  }
  return refused;
}

/** Leaves out the examples that do not find a copy; where that is not it, or there is none left, takes other words. */
function change(plan: CopyPlan, numbers: ReadonlySet<number>, entries: number): void {
  const all = ((plan.entry.value as { examples?: unknown[] }).examples ?? []).map((_, at) => at);
  const left = all.filter((at) => !plan.without.has(at));
  const out = [...numbers].flatMap((number) => left[number - 1] ?? []);
  if (out.length === 0) plan.seed += entries;
  plan.without = new Set([...plan.without, ...out]);
}
