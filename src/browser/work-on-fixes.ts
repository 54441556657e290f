/** What helps to work through a fix: loaded when the reader does something, or when this entry has kept something. */
import workStyle from '../styles/work.css?url';
import { addCopyButtons } from './copy-buttons.ts';
import { loadStyle } from './load-style.ts';
import { prepareScope } from './scope-answer.ts';
import { entryRoots } from './step-blocks.ts';
import { StepWork } from './steps.ts';

let prepared: Promise<void> | undefined;
/** The work on each entry of the page, by its id. */
export const works = new Map<string, StepWork>();

/** Prepares the page once. A click that came before its control was there is given to the control. */
export async function workOnFixes(event?: Event): Promise<void> {
  prepared ??= prepare();
  await prepared;
  if (!(event instanceof MouseEvent) || event.type !== 'click') return;
  if ((event.target as Element).closest('button, a, summary')) return;
  const control = document.elementFromPoint(event.clientX, event.clientY)?.closest<HTMLElement>('.tick, .scope-button');
  control?.click();
}

async function prepare(): Promise<void> {
  await loadStyle(workStyle);
  for (const root of entryRoots()) {
    works.set(root.id, new StepWork(root));
    addCopyButtons(root.element);
    prepareScope(root);
  }
}
