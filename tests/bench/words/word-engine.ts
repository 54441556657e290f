import type { Content } from '../../../src/checks/content-files.ts';

/** What questions in words are asked of. */
export interface WordEngine {
  name: string;
  /** Ids of the entries that it shows as answers, best first. */
  query(question: string): Promise<string[]> | string[];
  close?(): Promise<void> | void;
}

export type MakeWordEngine = (content: Content) => Promise<WordEngine> | WordEngine;
