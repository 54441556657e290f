/** What stands below a list of results that is whole. */
import type { ShownAnswer } from '../../worker/protocol.ts';
import { handOnFoot } from '../ways-out/hand-on-foot.ts';
import { whyNotCertain } from './why-not-certain.ts';

/** Why nothing is certain, where nothing is, and the way to hand the text on. `explain` has the worker say why. */
export function listFoot(
  query: string,
  { results, reading }: ShownAnswer,
  base: string,
  explain: (port: MessagePort) => void,
): HTMLElement[] {
  const handOn = reading?.handOn ?? { text: query, values: [] };
  const isUncertain = results[0]?.confidence === 'possible';
  return [
    ...(isUncertain ? [whyNotCertain(`${query}\n${results.map(({ id }) => id)}`, explain)] : []),
    ...handOnFoot(handOn, base, reading !== undefined, results.length > 0),
  ];
}
