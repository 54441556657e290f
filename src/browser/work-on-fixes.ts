/** What helps to work through a fix: loaded when the reader does something, or when this entry has kept something. */
import { TICKET_WORDS } from '#words/ticket.ts';
import controlsStyle from '../styles/step-controls.css?url';
import ticketStyle from '../styles/ticket.css?url';
import { loadStyle } from './dom/load-style.ts';
import { say } from './dom/say.ts';
import { chooseEdition, chooseProduct, foldAll } from './sections/fold-choices.ts';
import { addSectionLinks } from './sections/section-links.ts';
import { prepareScope } from './steps/scope-answer.ts';
import { type EntryRoot, entryRoots } from './steps/step-blocks.ts';
import { StepWork } from './steps/steps.ts';
import { addCopyButtons } from './ways-out/copy-buttons.ts';

let prepared: Promise<void> | undefined;
/** Clicks that came when the controls were there. */
const pressed = new WeakSet<Event>();
const works: { root: EntryRoot; work: StepWork }[] = [];

/** Prepares the page once. A click that came before its control was there is given to the control. */
export async function workOnFixes(event?: Event): Promise<void> {
  prepared ??= prepare();
  await prepared;
  if (!(event instanceof MouseEvent) || event.type !== 'click' || pressed.has(event)) return;
  const target = event.target as Element;
  if (target.closest('button, a, summary')) press(target);
  else document.elementFromPoint(event.clientX, event.clientY)?.closest<HTMLElement>('.tick, .scope-button')?.click();
}

async function prepare(): Promise<void> {
  await loadStyle(controlsStyle);
  const entry = document.querySelector<HTMLElement>('article[data-entry]');
  if (entry) void import('./feedback/feedback-row.ts').then(({ addFeedbackRow }) => addFeedbackRow(entry));
  addSectionLinks(document);
  for (const root of entryRoots()) {
    works.push({ root, work: new StepWork(root) });
    addCopyButtons(root.element);
    prepareScope(root);
  }
  // Before the page's own listener, which hands over what this one has not heard.
  document.addEventListener(
    'click',
    (event) => {
      pressed.add(event);
      press(event.target as Element);
    },
    true,
  );
}

/** Does what a button of the page stands for. */
function press(target: Element): void {
  const button = target.closest<HTMLElement>(
    '[data-choose-product], [data-choose-edition], [data-fold-all], [data-ticket]',
  );
  if (!button) return;
  if (button.dataset.foldAll) foldAll(button);
  else if (button.dataset.ticket) void openTicket(button);
  else if (button.dataset.chooseEdition) chooseEdition(button);
  else chooseProduct(button);
}

async function openTicket(button: HTMLElement): Promise<void> {
  const found = works.find(({ root }) => root.element.contains(button));
  if (!found) return;
  try {
    const [{ showTicket }] = await Promise.all([import('./ticket/ticket.ts'), loadStyle(ticketStyle)]);
    showTicket(found.root, found.work, button);
  } catch {
    say(TICKET_WORDS.missing);
    button.after(TICKET_WORDS.missing);
  }
}
