import type { CatalogueIndex } from '../index/index-site.ts';
import { normalise } from '../text/normalise.ts';
import { NEAR_SHOWN } from '../text/weights.ts';
import type { Judged, PasteReader } from './judged.ts';
import { listOf } from './list-of.ts';
import { missingOf } from './message-in-context.ts';
import { inCommon, type NearFit, type NearIndex, nearIndex, nearTo } from './near.ts';
import { type Nearest, suggest } from './suggest.ts';
import { tellAsList } from './tell-as-list.ts';
import { type Template, templateOf } from './template.ts';
import { reasonsIn, type Stretch, stretchesIn, wrappersOf, wrappingsIn } from './wrappings.ts';

/** A likeness that is worth a suggestion, and no more. */
const MOST_OF_REASON = NEAR_SHOWN - 0.01;

/** A name in quotes. */
const NAME = /['"][A-Za-z][\w.]{3,}['"]/;

/** What stands for something private: no word of an error. */
const TAKEN_OUT = /<\w+>/;

type Reader = ReturnType<PasteReader>;
/** What else is read in a text: what is private in it, what fills the message, what may be handed on. */
export type Telling = (typed: string, judged: Judged) => Pick<Reader, 'hasSecret' | 'values' | 'read'>;

/** Prepares a reader: once for a catalogue, then for any number of texts. `tell` adds what no answer depends on. */
export function readerWith(index: CatalogueIndex, tell: Telling): PasteReader {
  let wrappers: Template[] | undefined;
  let words: NearIndex | undefined;
  const nearIndexed = () => (words ??= nearIndex(index.entries, index.vocabulary.rarity));
  const nearest: Nearest = {
    nearTo: (normalised) => nearTo(nearIndexed(), index.order, normalised),
    inCommon: (near, normalised) => inCommon(nearIndexed(), near, normalised),
  };
  return (typed, judged) => {
    let found: Stretch[] | undefined;
    const stretches = () => (found ??= stretchesIn((wrappers ??= wrappersOf(index)), judged));
    let reasons: string | undefined;
    const told = () => (reasons ??= reasonsIn(judged, stretches()));
    return {
      list: (best) => listOf(index, typed, judged, best),
      tellAsList,
      near() {
        // Some words of a reason, or around what every program says, are no error that fits; nor is one that quotes another name.
        const isWhole = told() === judged.unwrapped && !TAKEN_OUT.test(told());
        const isOther = ({ text }: NearFit) =>
          NAME.test(judged.unwrapped) &&
          missingOf(templateOf(nearIndexed().texts[text]?.text ?? '', index.vocabulary), judged.letters) !== undefined;
        return nearest
          .nearTo(normalise(told()))
          .map((fit) => (isWhole && !isOther(fit) ? fit : { ...fit, share: Math.min(fit.share, MOST_OF_REASON) }));
      },
      suggest: () => suggest(index, typed, judged, told(), nearest),
      wrappings: () => wrappingsIn(index, judged, stretches()),
      ...tell(typed, judged),
    };
  };
}
