/**
 * What of all reasons explains an answer to a person: why its leading entry is not called the best match, and what speaks for
 * and against the entries that lead.
 */
import type { CatalogueIndex } from '../index/index-site.ts';
import type { Answer } from '../search.ts';
import { normalise } from '../text/normalise.ts';
import type { Reason, ReasonKind } from '../text/reason.ts';

/** What a rule does. `decides`: no entry is called best, whatever else is said. `else`: it counts where nothing else does. */
export type Effect = 'decides' | 'not best' | 'else' | 'for' | 'less' | 'out';

/** What the rule behind each kind of reason does; in the order in which they are told. */
export const EFFECTS: Record<ReasonKind, Effect> = {
  tooShort: 'decides',
  fragment: 'decides',
  list: 'decides',
  alike: 'decides',
  unknownCode: 'decides',
  misread: 'decides',
  fit: 'for',
  literal: 'for',
  code: 'for',
  uncut: 'for',
  cause: 'for',
  moreSpecific: 'for',
  standsWhole: 'for',
  context: 'for',
  ofCard: 'not best',
  nameMissing: 'not best',
  sentenceMissing: 'not best',
  ofNobody: 'not best',
  cutHalf: 'not best',
  embedded: 'not best',
  half: 'not best',
  part: 'not best',
  otherWords: 'not best',
  shortPart: 'not best',
  common: 'not best',
  nameCode: 'not best',
  genericCode: 'not best',
  near: 'not best',
  reasonAlone: 'not best',
  everyProgram: 'not best',
  words: 'not best',
  unclear: 'else',
  unanswered: 'else',
  noEvidence: 'else',
  weak: 'less',
  wrapper: 'less',
  status: 'less',
  otherProduct: 'less',
  fewLetters: 'less',
  quoted: 'less',
  statusMissing: 'out',
  wrapped: 'out',
  foreignCode: 'out',
  notWhole: 'out',
  besideBest: 'out',
  little: 'out',
  far: 'out',
  fewWords: 'out',
  long: 'out',
  cut: 'out',
  noQuestion: 'out',
  noList: 'out',
};
const ORDER = Object.keys(EFFECTS);

export interface Explanation {
  /** Why the leading entry is not called the best match, the deciding reasons first; empty where it is. */
  notBest: Reason[];
  /** What is said of each entry that leads, in the order of the answer. */
  entries: { position: number; reasons: Reason[] }[];
  /** What is said of the whole text. */
  text: Reason[];
}

/** `most` is how many entries are explained. */
export function explanationOf(
  { entries }: CatalogueIndex,
  { results, suggestions, searched, cut }: Answer,
  said: readonly Reason[],
  most: number,
): Explanation {
  const spelt = spellingOf(entries);
  const reasons: Reason[] = [...said.map(spelt), ...(searched ? [] : [{ kind: 'tooShort' } as const])];
  if (cut) reasons.push({ kind: 'cut' });
  const leading = [...results, ...suggestions].map(({ id }) => entries.findIndex((entry) => entry.id === id));
  return {
    notBest: results[0]?.confidence === 'best' ? [] : notBest(reasons, leading[0]),
    entries: leading
      // What stands only beside what was found is in no index of it.
      .filter((position) => position >= 0)
      .slice(0, most)
      .map((position) => ({ position, reasons: ofEntry(reasons, position) })),
    text: inOrder(reasons.filter((reason) => reason.kind !== 'unclear' && !('position' in reason))),
  };
}

/** Gives codes their own spelling: the search reads `kopia123`, the entry has `KOPIA123`. */
function spellingOf(entries: CatalogueIndex['entries']): (reason: Reason) => Reason {
  const own = new Map(entries.flatMap(({ codes }) => codes.map((code) => [normalise(code), code])));
  const spell = (code: string) => own.get(code) ?? code;
  return (reason) => ({
    ...reason,
    ...('code' in reason && { code: spell(reason.code) }),
    ...('codes' in reason && { codes: reason.codes.map(spell) }),
  });
}

function notBest(reasons: readonly Reason[], leader: number | undefined): Reason[] {
  const having = (effect: Effect, list: readonly Reason[]) => list.filter(({ kind }) => EFFECTS[kind] === effect);
  const ofText = reasons.filter((reason) => !('position' in reason));
  const ofLeader = leader === undefined ? [] : ofEntry(reasons, leader);
  for (const telling of [
    inOrder(having('decides', ofText)).slice(0, 1),
    having('not best', [...ofLeader, ...ofText]),
    having('else', [...reasons]),
  ])
    if (telling.length > 0) return inOrder(telling);
  return [];
}

/** What is said of an entry: of its messages, the one that fits best; of literal places, the best. */
function ofEntry(reasons: readonly Reason[], position: number): Reason[] {
  const own = reasons.filter(
    (reason) => 'position' in reason && reason.position === position && reason.kind !== 'unclear',
  );
  const fit = own.find(({ kind }) => kind === 'fit');
  const message = fit && 'message' in fit ? fit.message : undefined;
  const literal = own.findLast(({ kind }) => kind === 'literal');
  return inOrder(
    own.filter((reason) => {
      if (reason.kind === 'literal') return reason === literal;
      return !('message' in reason) || reason.kind === 'fit' || reason.message === message;
    }),
  );
}

/** Each once: a code may have been looked at twice. */
function inOrder(reasons: readonly Reason[]): Reason[] {
  const known = new Map(reasons.map((reason) => [`${reason.kind} ${'code' in reason ? reason.code : ''}`, reason]));
  return [...known.values()].sort((a, b) => ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind));
}
