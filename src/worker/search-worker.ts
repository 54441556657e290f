/** Hears what a page asks. The build of a large site puts `table-form.ts` in the place of the other form: see `index-form.ts`. */
import { asked, post } from './asked.ts';
import type { GateAnswer, ToWorker } from './protocol.ts';
import { form } from './whole-form.ts';

// What goes wrong after a wait is told to the page like any other error.
self.onunhandledrejection = ({ reason }) => reportError(reason);

/** A message of another shape says nothing. */
const isAsked = (data: ToWorker): boolean =>
  data.type === 'start'
    ? typeof data.base === 'string'
    : data.type !== 'ask' || typeof data.query === 'string' || data.query instanceof Blob;

self.onmessage = ({ data }: MessageEvent<ToWorker>) => {
  if (!data || !isAsked(data)) return;
  if (data.type === 'start') {
    asked.base = data.base;
    form.use(data.catalogue);
  }
  if (data.type === 'ask') form.hear((asked.question = data));
  if (data.type === 'ping' || (data.type === 'ask' && !form.isReady())) post({ type: 'alive' });
  else if (data.type === 'ask') form.answer();
  if (data.type === 'load') void form.load(data.product);
  if (data.type === 'more') form.more();
  if (data.type === 'gate') {
    void import('./answer-gate.ts')
      .then(({ answerGate }) => answerGate(data))
      .then(
        (answer) => self.postMessage(answer),
        () => self.postMessage({ type: 'gated', number: data.number, pieces: undefined } satisfies GateAnswer),
      );
  }
};
