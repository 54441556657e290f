/** An entry from a pasted error: says what documents it already, proposes what the text tells, and asks for the rest. */
import { join } from 'node:path';
import { FOLDER_OF_KIND } from '../addresses.ts';
import { otherContent, staleBuild } from '../checks/changed-since.ts';
import { type Content, readContent } from '../checks/content-files.ts';
import { contentRoot } from '../content-root.ts';
import { publicThings } from '../search/redact/public-things.ts';
import { isGenericCode } from '../search/text/codes.ts';
import { readUndocumented } from '../search/text/undocumented-file.ts';
import { type Ask, askFacts, askId, askWhich, askWords } from './author-questions.ts';
import { draftFromPaste, type PasteDraft, type PasteKnowledge } from './draft-from-paste.ts';
import { errorsInPaste, firstUndocumented, type PastedError } from './errors-in-paste.ts';
import { habitsOf } from './habits.ts';
import { entryLines, type KnownEntry, knownOf, MOST_NEAR } from './known-entries.ts';
import { likelyProducts } from './likely-products.ts';
import { messageIn } from './message-in.ts';
import type { NewArguments } from './new-arguments.ts';
import { newEntry, type Told, takenId } from './new-entry.ts';
import { openPlaces } from './open-places.ts';
import { documentedText, draftedText, proposals, severalLines, toLookOver } from './paste-report.ts';
import { productFacts } from './product-facts.ts';
import { type BuiltSearch, readBuiltSearch } from './read-built-search.ts';
import { readGate } from './read-gate.ts';
import { choicesOf, type Draft } from './skeleton.ts';

/** Where it is made. */
export interface Workplace {
  /** Folder of the repository. */
  root: string;
  /** The built site, where that is another than that of the repository. */
  dist?: string | undefined;
  content?: string | undefined;
  today: Date;
  /** Asks the author; absent where nobody is there. */
  ask?: Ask | undefined;
  /** Tells the author something at once. */
  tell?: ((text: string) => void) | undefined;
}

/** `given` is a text, or a file that a reader has saved. */
export async function newFromPaste(
  given: string,
  wanted: Omit<NewArguments, 'paste'>,
  place: Workplace,
): Promise<Told> {
  const { root, today, ask, tell = () => {} } = place;
  const folder = place.content ?? contentRoot();
  const file = readUndocumented(given);
  if (!file.text.trim()) return { ok: false, text: 'The file has a head and no error below it.' };
  if (!/\p{L}{2}|\p{N}{3}/u.test(file.text)) return { ok: false, text: 'The text has no word and no code in it.' };
  const content = await readContent(root, undefined, folder);
  const taken = wanted.id && takenId(root, folder, wanted.id, content);
  if (taken) return { ok: false, text: taken };
  // What another site documents, and what is public in its field, says nothing of this one.
  const stale = place.dist ? undefined : await staleBuild(root, folder);
  if (!place.dist && (await otherContent(root, folder))) throw new Error(`The site was ${stale}.`);
  const dist = place.dist ?? join(root, 'dist');
  const built = await readBuiltSearch(dist);

  if (file.site)
    tell(
      `Saved by a reader of ${file.site}${file.date ? ` on ${file.date}` : ''}${file.build ? `, build ${file.build}` : ''}.`,
    );
  const told = await knownOf(built, file.text, content);
  const several = errorsInPaste(
    file.text,
    // What fits as a whole is no list, whatever its lines say by themselves.
    told.answer.results[0]?.confidence === 'best' ? [] : (told.answer.reading?.groups ?? []),
    built.catalogue.vocabulary.prefixes,
    (text) => named(built, text),
  );
  const chosen = await choose(several, wanted.line, ask, content);
  if (typeof chosen === 'string') return { ok: false, text: chosen };
  if (several.length > 1 && !ask) tell(severalLines(several, chosen, content).join('\n'));
  const known = several.length > 1 ? await knownOf(built, chosen.text, content) : told;
  if (known.documented.length > 0 && !wanted.anyway) return { ok: true, text: documentedText(known.documented, stale) };

  if (known.cards.length > 0)
    tell(['Its codes have cards, and no entry:', ...known.cards.map((card) => `  ${card}`)].join('\n'));
  const gate = await readGate(dist, built);
  const knowledge = knowledgeOf(built, content, gate);
  let draft = draftFromPaste(chosen.text, knowledge);
  const drafted = claimedBy(content, built, draft.codes[0]);
  if (drafted && !wanted.anyway) return { ok: true, text: draftedText(drafted, draft.codes[0]) };
  // What stands around a message keeps away what is near to it.
  const ofMessage = await knownOf(built, messageIn(chosen.text, knowledge.vocabulary), content);
  const byWords = new Set(ofMessage.answer.results.flatMap((one) => (one.confidence === 'words' ? one.id : [])));
  const ofBoth = [...known.documented, ...known.near, ...ofMessage.documented, ...ofMessage.near];
  const near = distinct(ofBoth.filter((one) => known.near.includes(one) || !byWords.has(one.id)));
  if (near.length > 0) {
    tell(['Is it one of these?', ...near.flatMap((entry, at) => entryLines(entry, at + 1))].join('\n'));
    const which = ask && (await askWhich(ask, 'Its number, or Enter if it is none of them: ', near.length));
    if (which !== undefined) return { ok: true, text: documentedText([near[which] as KnownEntry], stale) };
  }
  if (ask) draft = draftFromPaste(chosen.text, knowledge, await askWords(ask, draft));
  const [likely] = likelyProducts(chosen.text, ...productFacts(content), file.product);
  const proposed = freeId(draft, (id) => takenId(root, folder, id, content) !== undefined);
  const id = wanted.id ?? (ask ? await askId(ask, proposed, (one) => takenId(root, folder, one, content)) : proposed);
  const product = likely?.isClear ? likely.key : undefined;
  const facts = ask ? await askFacts(ask, choicesOf(content), product, today.toISOString().slice(0, 10)) : {};
  const lookOver = ask ? [] : toLookOver(draft);
  const whole: Draft = { ...draft, related: near.map((one) => one.id), product, ...facts, lookOver };
  const made = await newEntry(root, FOLDER_OF_KIND.error, id, today, folder, whole);
  if (!made.ok) return made;
  const report = [
    proposals(draft, likely, id, wanted.id === undefined && !ask),
    await openPlaces(root, folder, `${folder}/${FOLDER_OF_KIND.error}/${id}.mdx`),
    made.text,
    ...(stale ? [`What is documented already, the last build says; it was ${stale}.`] : []),
  ];
  return { ok: true, text: report.join('\n\n') };
}

const distinct = (entries: readonly KnownEntry[]): KnownEntry[] =>
  [...new Map(entries.map((one) => [one.id, one])).values()].slice(0, MOST_NEAR);

/** The entry that a text of its own is clearly about. */
function named(built: BuiltSearch, text: string): string | undefined {
  const [first] = built.judge(text).fits;
  return first?.clear ? built.catalogue.entries[first.position]?.id : undefined;
}

/** The error that is meant; a sentence where none is. */
async function choose(
  errors: readonly PastedError[],
  line: number | undefined,
  ask: Ask | undefined,
  content: Content,
): Promise<PastedError | string> {
  const [only] = errors;
  if (line !== undefined) {
    const meant = [...errors].reverse().find((one) => one.line <= line);
    return meant ?? `No error begins on line ${line} or before it.`;
  }
  const likely = firstUndocumented(errors) ?? (only as PastedError);
  if (!ask || errors.length < 2) return likely;
  const question = [...severalLines(errors, undefined, content), `Which one? [${errors.indexOf(likely) + 1}] `].join(
    '\n',
  );
  const which = await askWhich(ask, question, errors.length);
  return which === undefined ? likely : (errors[which] as PastedError);
}

/** Path of an entry that has a code and is newer than the build. */
function claimedBy({ entries }: Content, { catalogue }: BuiltSearch, code: string | undefined): string | undefined {
  if (!code || isGenericCode(code, catalogue.vocabulary) || catalogue.claims.known.has(code.toLowerCase()))
    return undefined;
  return entries.find(({ data }) => data?.codes.some((one) => one.toLowerCase() === code.toLowerCase()))?.path;
}

/** What a draft is made with, of a built site and the content as it is. */
export function knowledgeOf(
  { catalogue, field }: BuiltSearch,
  content: Content,
  gate: PasteKnowledge['gate'],
): PasteKnowledge {
  const written = content.entries.flatMap(({ data }) =>
    data ? [{ messages: data.messages.map(({ text }) => text), examples: data.examples }] : [],
  );
  const { vocabulary, claims, cards } = catalogue;
  const kept = { addresses: [], known: publicThings(field) };
  return {
    gate,
    vocabulary,
    known: [claims, cards],
    habits: habitsOf(written, vocabulary, kept),
    field: content.field.data,
  };
}

/** The id that was proposed, or the nearest that is free. */
function freeId({ id, messages }: PasteDraft, isTaken: (id: string) => boolean): string {
  const words =
    (messages[0] ?? '')
      .toLowerCase()
      .replace(/\{\w+\}/g, ' ')
      .match(/[a-z]{4,}/g) ?? [];
  const tried = [id, ...words.slice(0, 2).map((_, at) => `${id}-${words.slice(0, at + 1).join('-')}`)];
  for (let number = 2; number < 100; number++) tried.push(`${id}-${number}`);
  return tried.find((one) => !isTaken(one)) ?? id;
}
