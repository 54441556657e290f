/** The plans, as the tables of an index answer them. */
import { beforeFilter, codesOf, NO_CODES } from '../lookups/find-codes.ts';
import { canStand, findInFields, LOST, NOTHING } from '../suffixes/find-fragment.ts';
import { type FragmentForm, formsOf } from '../suffixes/fragment-form.ts';
import type { FragmentHits } from '../suffixes/hits.ts';
import { isWhole } from '../suffixes/worth-of.ts';
import { vocabularyFrom } from '../tables/prepared-vocabulary.ts';
import type { TableIndex } from '../tables/table.ts';
import type { LateParts } from './gathered-answer.ts';
import { type Having, NOBODY, type PasteEffort, type Plans } from './plans.ts';
import { readyPastes } from './ready-pastes.ts';

/** Codes of a short text that are looked up. */
const MOST_CODES = 8;
/** Entries of a site where a fragment is asked for ahead in own texts: of more, that would be more bytes than a first result has left. */
const MOST_AHEAD = 20_000;

/** Nothing but codes is asked for before the filter has come: without it, nobody knows what the site may say of a text. */
export function tablePlans(index: TableIndex, late: Pick<LateParts, 'texts' | 'pastes'>): Plans {
  const filtered =
    <Asked extends unknown[], Found>(find: (...asked: Asked) => Promise<Found>, lost: Found) =>
    async (...asked: Asked): Promise<Found> => {
      try {
        await index.filter('fields');
      } catch {
        return lost;
      }
      return find(...asked);
    };
  /** The code that finds a text in own texts. What proves where these stand comes meanwhile. */
  const finder = () => {
    void index.late();
    return late.texts().catch(() => undefined);
  };
  const pastes = () => readyPastes(index, late).catch(() => undefined);
  const codes = { ...NO_CODES, isLost: true };
  const noPaste = { entries: [], cards: [], leading: 0, codes, isPartial: false, isClear: true, isLost: true };
  return {
    inFields: (query) => having(query, (form) => findInFields(index, form)),
    anywhere: (query) =>
      having(query, async (form) => {
        // The code comes while the filter does.
        const find = finder();
        const isMeant = await canStand(index, form, 'texts');
        if (!isMeant) return isMeant === undefined ? LOST : NOTHING;
        return (await find)?.(index, form) ?? LOST;
      }),
    wayToTexts: async (query = '') =>
      (query && index.facts.entries > MOST_AHEAD) ||
      Promise.all([finder(), ...formsOf(query)]).then(([find, ...forms]) =>
        forms.map((form) => find?.(index, form, true)),
      ),
    ofPaste: filtered(async (typed: string, effort: PasteEffort) => {
      const plan = await pastes();
      return plan?.find(index, typed, effort) ?? noPaste;
    }, noPaste),
    byCodes: async (typed) => {
      const plan = await pastes();
      return index.hasFilter('fields') ? undefined : plan?.find(beforeFilter(index), typed, 'first');
    },
    ofCodes: filtered(
      (normalised: string) => codesOf(index, normalised, vocabularyFrom(index.facts), MOST_CODES),
      codes,
    ),
  };
}

/**
 * What the first of a text's forms finds that finds anything, be it only how many have it. What cannot be looked up counts as lost where
 * nothing else is found.
 */
async function having(query: string, find: (form: FragmentForm) => Promise<FragmentHits>): Promise<Having> {
  let isLost = false;
  const forms = formsOf(query);
  for (const [at, found] of (await Promise.all(forms.map(find))).entries()) {
    const { hits, count, least } = found;
    const { body, isApart } = forms[at] as FragmentForm;
    isLost ||= found.isLost || (found.isPartial && hits.length === 0);
    if (hits.length > 0 || found.isLost || count)
      return {
        form: (isApart ? ' ' : '') + body,
        numbers: hits.map(({ number }) => number),
        count: count ?? Math.max(least, hits.length),
        isLeast: count === undefined,
        isSure: hits.some(({ isSure }) => isSure),
        isWhole: isWhole(hits[0]?.worth ?? 0),
        isLost,
      };
  }
  return { ...NOBODY, isLost };
}
