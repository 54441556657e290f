/** The whole judge, for callers that have everything at hand. The worker loads its two parts one after the other. */
import { judgeWith } from './fits-judge.ts';
import { pasteReader } from './paste-reader.ts';
/** Prepares a judge that also reads what it judges: once for a catalogue, then for any number of texts. */
export function judgeOf(index) {
    return judgeWith(index, pasteReader(index));
}
