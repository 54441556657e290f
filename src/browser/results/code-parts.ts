import type { CodesFile } from '../../search/index/catalogue.ts';
import { codesToTell } from '../../search/text/card-codes.ts';
import type { ShownAnswer } from '../../worker/protocol.ts';
import type { LatePart } from '../dom/late-part.ts';

/** What stands above and below the results about codes of the text. What shows it is loaded with the first of them, `codes` with the first card. */
export function codeParts(
  answer: ShownAnswer | undefined,
  notices: LatePart<typeof import('./code-notices.ts')>,
  codes: LatePart<CodesFile>,
): { above: Node[]; below: Node[] } {
  const told = answer ? codesToTell(answer) : [];
  const several = answer?.codes;
  if (told.length > 0) codes.want();
  if (told.length > 0 || several) notices.want();
  const view = notices.loaded;
  return {
    above: view && told.length > 0 ? [view.codeNotices(told, codes.loaded, answer?.cards)] : [],
    below: view && several ? [view.severalCodes(several)] : [],
  };
}
