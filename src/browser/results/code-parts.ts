import type { CodesFile } from '../../search/index/catalogue.ts';
import { codesToTell } from '../../search/text/card-codes.ts';
import type { ShownAnswer } from '../../worker/protocol.ts';
import { element } from '../dom/element.ts';
import type { LatePart } from '../dom/late-part.ts';

type Notices = typeof import('./code-notices.ts');

/** Where it is said which of several codes to look at. */
const PLACE = 'codes-below';

/** Fills that place once what shows codes has come. Nothing else is drawn again for it: somebody may be about to follow a result. */
export function fillCodes(region: HTMLElement, answer: ShownAnswer | undefined, { loaded }: LatePart<Notices>): void {
  if (answer?.codes && loaded) region.querySelector(`.${PLACE}`)?.replaceChildren(loaded.severalCodes(answer.codes));
}

/** Whether anything is told of codes above the results. */
export const tellsCodes = (answer: ShownAnswer | undefined): boolean =>
  answer !== undefined && (codesToTell(answer).length > 0 || answer.readCodes !== undefined);

/** What stands above and below the results about codes of the text. What shows it is loaded with the first of them, `codes` with the first card. */
export function codeParts(
  answer: ShownAnswer | undefined,
  notices: LatePart<Notices>,
  codes: LatePart<CodesFile>,
): { above: Node[]; below: Node[] } {
  const told = answer ? codesToTell(answer) : [];
  const several = answer?.codes;
  if (told.length > 0) codes.want();
  const { readCodes = [] } = answer ?? {};
  if (tellsCodes(answer) || several) notices.want();
  const view = notices.loaded;
  return {
    above: view
      ? [
          ...readCodes.map(view.readAs),
          ...(told.length > 0 ? [view.codeNotices(told, codes.loaded, answer?.cards)] : []),
        ]
      : [],
    below: several ? [element('div', { class: PLACE }, ...(view ? [view.severalCodes(several)] : []))] : [],
  };
}
