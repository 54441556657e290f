import { persistently } from '../persistently.ts';
import { inTime } from './fetch-whole.ts';
import { kept } from './kept.ts';

/** Code that comes behind the first results: imported when it is first asked for, again where that failed. Rejects where it does not come. */
export const latePart = <Code>(load: () => Promise<Code>): (() => Promise<Code>) =>
  kept(() => persistently(() => inTime(load())));
