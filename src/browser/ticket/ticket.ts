/** A dialog with texts for a ticket, to read before they are copied. */
import { TICKET_WORDS as WORDS } from '#words/ticket.ts';
import { redacted } from '../../search/gate/decided.ts';
import type { PageText } from '../../search/gate/outgoing.ts';
import gatedStyle from '../../styles/gated.css?url';
import { element } from '../dom/element.ts';
import { loadStyle } from '../dom/load-style.ts';
import type { EntryRoot } from '../steps/step-blocks.ts';
import type { ShowValue } from '../steps/step-text.ts';
import type { StepWork } from '../steps/steps.ts';
import { chipText } from '../ways-out/chip-text.ts';
import { copies } from '../ways-out/ways-out.ts';
import { notePieces } from './note-pieces.ts';
import { causeTitles, entryFacts, fixElements, fixFacts } from './ticket-facts.ts';
import { type CustomerHelp, customerNote, internalNote, supportNote, type TicketFacts } from './ticket-note.ts';

/** What `ticket.json` holds. */
interface TicketHelp {
  products: Record<string, { name: string; supportWants?: { page: PageText; items: string[] } }>;
  /** Absent where the field has no customers. */
  customer?: CustomerHelp;
}

let help: Promise<TicketHelp> | undefined;

function loadHelp(): Promise<TicketHelp> {
  help ??= fetch(`${document.documentElement.dataset.base ?? '/'}ticket.json`).then((response) => {
    if (!response.ok) throw new Error(`ticket.json: ${response.status}`);
    return response.json();
  });
  help.catch(() => {
    help = undefined;
  });
  return help;
}

/** One text with its heading and copy button; `compose` gives it anew whenever something is chosen. */
class Draft {
  readonly view: HTMLElement;
  #text: HTMLElement = element('pre', { class: 'ticket-text' });
  readonly #copy: HTMLElement;
  readonly #compose: (show: ShowValue) => string;
  /** The reader's values that were taken out of this text. */
  #out: readonly string[] = [];

  constructor(title: string, compose: (show: ShowValue) => string, source?: HTMLElement) {
    this.#compose = compose;
    this.#copy = element(
      'button',
      { type: 'button', 'data-copy': '', 'aria-label': WORDS.copyName(title) },
      WORDS.copy,
    );
    const head = element('div', { class: 'ticket-head' }, element('h3', {}, title), this.#copy);
    this.view = element('section', {}, head, this.#text, ...(source ? [source] : []));
    this.refresh(false);
  }

  /** With the reader's `own` values each of them is a button that takes it out again. */
  refresh(own: boolean): void {
    const pieces = notePieces(this.#compose);
    const values = pieces.filter((piece) => typeof piece !== 'string');
    const inText = own ? values.filter(({ value }) => !this.#out.includes(value)) : [];
    const { shown } = chipText(pieces, inText, (text, out) => {
      if (own) this.#out = out.map(({ value }) => value);
      copies(this.#copy, text);
    });
    if (own && values.length > 0) void loadStyle(gatedStyle);
    else shown.textContent = redacted(pieces);
    shown.className = 'ticket-text';
    shown.classList.toggle('gated', own && values.length > 0);
    this.#text.replaceWith(shown);
    this.#text = shown;
  }
}

/** Opens the dialog for an entry. `button` names the entry's products and main topic. */
export function showTicket(root: EntryRoot, { blocks }: StepWork, button: HTMLElement): void {
  const { hasValues, ...entry } = entryFacts(root);
  const causes = causeTitles(root);
  const fixes = fixElements(root);
  const ticks = (fix: Element) =>
    blocks.filter(({ body }) => fix.contains(body)).reduce((sum, { memory }) => sum + memory.done.length, 0);
  const worked = fixes.map(ticks);
  const most = Math.max(...worked);
  const likely = most > 0 ? worked.indexOf(most) : fixes.findIndex((fix) => fix.querySelector('details')?.open);

  const cause = choice(
    ['', ...causes].map((title) => title || WORDS.notChecked(causes[0] ?? '')),
    0,
  );
  const fix = choice(
    fixes.map((one) => fixFacts(one, blocks).title),
    Math.max(0, likely),
  );
  const own = element('input', { type: 'checkbox' });
  const facts = (): TicketFacts => {
    const at = cause.selectedIndex;
    const title = causes[Math.max(0, at - 1)];
    const section = fixes[fix.selectedIndex];
    return {
      ...entry,
      cause: title === undefined ? undefined : { title, isChecked: at > 0 },
      fix: section && fixFacts(section, blocks),
    };
  };

  const drafts = [new Draft(WORDS.internal, (show) => internalNote(facts(), show))];
  const texts = element('div', { class: 'ticket-texts' }, ...drafts.map(({ view }) => view));
  const addDrafts = (loaded: TicketHelp | undefined): void => {
    const { customer } = loaded ?? {};
    const topic = button.dataset.topic ?? '';
    const added = customer ? [new Draft(WORDS.customer, () => customerNote(customer, topic, facts().fix))] : [];
    for (const key of (button.dataset.ticket ?? '').split(' ')) {
      const { name, supportWants } = loaded?.products[key] ?? {};
      if (!name || !supportWants) continue;
      const source = element('p', { class: 'about' }, element('a', { href: supportWants.page }, WORDS.source));
      added.push(new Draft(WORDS.support(name), (show) => supportNote(facts(), supportWants.items, show), source));
    }
    if (own.checked) for (const draft of added) draft.refresh(true);
    drafts.push(...added);
    texts.append(...added.map(({ view }) => view));
    if (!loaded) texts.append(element('p', { class: 'note warning' }, WORDS.noSupport));
  };
  void loadHelp().then(addDrafts, () => addDrafts(undefined));

  const close = element('button', { type: 'button', class: 'ticket-close' }, WORDS.close);
  const warning = element('p', { class: 'about', hidden: true }, WORDS.ownWarning);
  const dialog = element(
    'dialog',
    { class: 'ticket', 'aria-labelledby': 'ticket-title' },
    element('div', { class: 'ticket-head' }, element('h2', { id: 'ticket-title' }, WORDS.title), close),
    element(
      'div',
      { class: 'ticket-choices' },
      ...(causes.length > 0 ? [element('label', {}, WORDS.cause, ' ', cause)] : []),
      ...(fixes.length > 1 ? [element('label', {}, WORDS.fix, ' ', fix)] : []),
      ...(hasValues ? [element('label', { class: 'own' }, own, ' ', WORDS.own), warning] : []),
    ),
    texts,
    element('p', { class: 'ticket-status', role: 'status' }),
  );
  dialog.addEventListener('change', () => {
    warning.hidden = !own.checked;
    for (const draft of drafts) draft.refresh(own.checked);
  });
  close.addEventListener('click', () => dialog.close());
  // A click beside the dialog closes it; the dialog itself is hit only there.
  dialog.addEventListener('click', ({ target }) => {
    if (target === dialog) dialog.close();
  });
  dialog.addEventListener('close', () => dialog.remove());
  document.body.append(dialog);
  dialog.showModal();
}

function choice(options: readonly string[], selected: number): HTMLSelectElement {
  const select = element('select', {}, ...options.map((text) => element('option', {}, text)));
  select.selectedIndex = selected;
  return select;
}
