import { type BlockMemory, hashOf, type StepMemory } from './step-memory.ts';
import { partsText, textParts } from './step-text.ts';

/** An entry on the page: its own page is one, a product page holds several. */
export interface EntryRoot {
  element: HTMLElement;
  id: string;
  /** Stands before the anchors of this page. */
  prefix: string;
}

/** The numbered steps of one fix, also of one in an included procedure. */
export interface StepBlock {
  /** Without the page's prefix: the same on every page that shows the entry. */
  anchor: string;
  /** The body of the section. */
  body: HTMLElement;
  steps: HTMLElement[];
  memory: BlockMemory;
}

export function entryRoots(): EntryRoot[] {
  const own = document.querySelector<HTMLElement>('article[data-entry]');
  if (own) return [{ element: own, id: own.dataset.entry ?? '', prefix: '' }];
  return [...document.querySelectorAll<HTMLElement>('.fold-body.entry')].map((element) => ({
    element,
    id: element.id,
    prefix: `${element.id}--`,
  }));
}

/** Every fix of an entry with numbered steps, in the order of the page; ticks of steps that have changed are dropped. */
export function stepBlocks({ element, prefix }: EntryRoot, { blocks }: StepMemory): StepBlock[] {
  return [...element.querySelectorAll('.steps')].flatMap((list) => {
    const body = list.closest<HTMLElement>('.fold-body');
    const steps = [...list.querySelectorAll<HTMLElement>(':scope > ol > li')];
    if (!body || steps.length === 0) return [];
    const anchor = body.id.slice(prefix.length);
    const hash = hashOf(steps.map((step) => partsText(textParts(step))));
    const kept = blocks[anchor];
    const memory = kept?.hash === hash ? kept : { hash, done: [], waits: {} };
    return [{ anchor, body, steps, memory }];
  });
}
