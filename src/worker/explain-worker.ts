/**
 * Says why a text is answered as it is: a worker of its own, started when a reader asks. The build takes the notes of the
 * rules out of the worker that answers (`without-notes.ts`), so that no first result waits for them; here they are. What it
 * loads has been loaded for the answer, and comes from the browser's cache.
 */
import { explanationOf } from '../search/explain/explanation.ts';
import type { PackedOutline, SiteText } from '../search/index/catalogue.ts';
import { type CatalogueIndex, indexCatalogue } from '../search/index/index-site.ts';
import { indexText } from '../search/index/index-text.ts';
import { type PackedCatalogue, unpackCatalogue } from '../search/index/pack-catalogue.ts';
import { judgeOf } from '../search/judge/judge.ts';
import { isFoundAsTyped } from '../search/may-mend-words.ts';
import { noteMisread } from '../search/misread-answer.ts';
import { type Answer, search } from '../search/search.ts';
import { ROOT } from '../search/tables/manifest.ts';
import type { Reason } from '../search/text/reason.ts';
import { MAX_QUERY } from '../search/text/weights.ts';
import { wholeMisread } from '../search/whole-misread.ts';
import { fetchWhole } from './fetch-whole.ts';
import { gatheredOf } from './gathered-of.ts';
import type { ExplainRequest, ShownExplanation } from './protocol.ts';
import { readLarge } from './read-large.ts';
import { wholeWords } from './whole-words.ts';

/** Entries that a reader can compare. */
const MOST = 3;

/** An answer with the reasons for it, over the catalogue that it names entries of. */
interface Explained {
  index: CatalogueIndex;
  answer: Answer;
  reasons: Reason[];
}

async function explainWhole({ base, query: asked }: ExplainRequest): Promise<Explained> {
  const read = async (file: string) => (await fetchWhole(`${base}${file}.json`)).json();
  const [packed, text, outline] = (await Promise.all(['catalogue', 'text', 'outline'].map(read))) as [
    PackedCatalogue,
    SiteText,
    PackedOutline,
  ];
  const index = indexCatalogue(unpackCatalogue(packed));
  const query = typeof asked === 'string' ? asked : ((await readLarge(index, asked, () => true))?.text ?? '');
  // A text of another build names other positions.
  const isOne = text.build === packed.build && outline.build === packed.build;
  const site = isOne ? indexText(index, { ...text, outline }) : undefined;
  const judge = judgeOf(index);
  let words: string | undefined;
  search(index, site, query, judge, undefined, (_, typed) => {
    words = typed;
    return false;
  });
  const root = async () => (await fetchWhole(`${base}index/${ROOT}`)).text();
  const reading = words === undefined ? undefined : root().then((text) => wholeWords(base, index, packed.build, text));
  const byWords = await reading?.then((readWords) => readWords(words ?? '')).catch(() => undefined);
  const told: { answer: Answer; reasons: Reason[] }[] = [];
  const ask = (text: string) => {
    const reasons: Reason[] = [];
    const answer = search(index, site, text, judge, (reason) => reasons.push(reason), byWords);
    told.push({ answer, reasons });
    return answer;
  };
  const plain = ask(query);
  const answer = wholeMisread(index, query, plain, ask);
  // Behind the text as it stands there, it is asked as it is read.
  const { reasons } = (answer === plain || isFoundAsTyped(plain) ? told[0] : told[1]) as { reasons: Reason[] };
  noteMisread(answer, (reason) => reasons.push(reason));
  return { index, answer, reasons };
}

/** Of a large site: over what is gathered for the text. */
async function explainGathered({ base, query: asked, product }: ExplainRequest): Promise<Explained> {
  const query = typeof asked === 'string' ? asked : await asked.slice(0, MAX_QUERY).text();
  let reasons: Reason[] = [];
  const { gathered, answer } = await gatheredOf(base, query, product, () => {
    reasons = [];
    return (reason) => reasons.push(reason);
  });
  return { index: gathered.index, answer, reasons };
}

async function explain(request: ExplainRequest): Promise<ShownExplanation> {
  const { index, answer, reasons } = await (import.meta.env.SHARDS ? explainGathered : explainWhole)(request);
  const { notBest, entries } = explanationOf(index, answer, reasons, MOST);
  const titles: Record<number, string> = {};
  const name = (position: number) => {
    titles[position] = index.entries[position]?.title ?? '';
  };
  for (const reason of [...notBest, ...entries.flatMap((entry) => entry.reasons)]) {
    if ('than' in reason) name(reason.than);
    if ('positions' in reason) reason.positions.forEach(name);
    if ('position' in reason && reason.position !== undefined) name(reason.position);
  }
  for (const { position } of entries) name(position);
  return { notBest, entries, titles };
}

self.onmessage = ({ data }: MessageEvent<ExplainRequest>) =>
  explain(data).then(
    (explanation) => self.postMessage(explanation),
    () => self.postMessage(undefined),
  );
