import type { LineGroup, PasteReading } from '../text/reading.ts';

/** As much of an answer as is changed. */
interface Answered {
  results: { id: string; confidence: string; check?: string | undefined }[];
  alike: number;
  reading?: PasteReading | undefined;
}

/** Of a list of several errors none is the best match: the entries of its lines lead, in the order of their groups. */
export function tellAsList(answer: Answered, groups: readonly LineGroup[]): void {
  const named = groups.map(({ entry }) => entry);
  const rank = ({ id }: { id: string }) => (named.includes(id) ? named.indexOf(id) : named.length);
  answer.alike = 0;
  if (answer.reading) answer.reading.filled = undefined;
  answer.results.sort((a, b) => rank(a) - rank(b));
  for (const result of answer.results) {
    result.check = undefined;
    if (result.confidence === 'best') result.confidence = 'possible';
  }
}
