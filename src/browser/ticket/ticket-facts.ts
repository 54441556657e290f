/** Reads from the page what the texts for a ticket are made of. */

import type { HoleValue } from '../../search/text/reading.ts';
import { recallMark } from '../carried/mark-memory.ts';
import { checkedMark } from '../carried/mark-shape.ts';
import { OWN_FIXES } from '../dom/own-fixes.ts';
import { heldHere } from '../memory/short-memory.ts';
import { recheckTime } from '../steps/recheck-time.ts';
import type { EntryRoot, StepBlock } from '../steps/step-blocks.ts';
import { type TextPart, textParts } from '../steps/step-text.ts';
import type { TicketFacts, TicketFix } from './ticket-note.ts';

const textOf = (element: Element | null | undefined): string =>
  (element?.textContent ?? '').replace(/\s+/g, ' ').trim();

/** A template of a message with the reader's values in its holes. */
function messageParts(template: string, values: readonly { name: string; value: string }[]): TextPart[] {
  const left = [...values];
  return template.split(/(\{[A-Za-z][A-Za-z0-9]*\})/).map((part) => {
    const at = left.findIndex(({ name }) => part === `{${name}}`);
    const [value] = at === -1 ? [] : left.splice(at, 1);
    return value ? { was: part, now: value.value } : part;
  });
}

/** What is the same whichever cause and fix are chosen. `hasValues`: the reader's own text has filled something. */
export function entryFacts({
  element,
  id,
  prefix,
}: EntryRoot): Omit<TicketFacts, 'cause' | 'fix'> & { hasValues: boolean } {
  const isOwnPage = prefix === '';
  const heading = isOwnPage ? element.querySelector('h1') : element.parentElement?.querySelector('summary > *');
  const own = element.querySelector<HTMLAnchorElement>(':scope > p:last-child a');
  const { filled, values: key = '' } = checkedMark(recallMark(id)) ?? {};
  const values = (heldHere(key) ?? []) as HoleValue[];
  const message = element.querySelector('samp.message');
  const code = element.querySelector<HTMLElement>('.codes [data-copy]')?.dataset.copy ?? '';
  return {
    title: textOf(heading),
    url: isOwnPage || !own ? location.origin + location.pathname : own.href,
    error: filled ? messageParts(filled.template, values) : message ? textParts(message) : [code],
    scope: textOf(element.querySelector('[data-scope][data-answer] > dt')) || undefined,
    hasValues: element.querySelector('[data-was]') !== null || (filled !== undefined && values.length > 0),
  };
}

/** Titles of the causes, as they stand now: the likeliest first. */
export function causeTitles({ element }: EntryRoot): string[] {
  return [...element.querySelectorAll('.cause > .section-heading > [data-anchor]')].map(textOf);
}

/** The fixes of the entry itself, not those of procedures. */
export function fixElements({ element }: EntryRoot): HTMLElement[] {
  return [...element.querySelectorAll<HTMLElement>(`${OWN_FIXES} > .fix`)];
}

/** One fix with what was ticked and started, read from its section. */
export function fixFacts(section: Element, blocks: readonly StepBlock[]): TicketFix {
  const body = section.querySelector<HTMLElement>('.fold-body');
  const facts = [...(body?.querySelectorAll(':scope > .facts > div:not([data-not-own])') ?? [])].flatMap((row) => {
    const [name, fact] = [row.querySelector('dt'), row.querySelector('dd')];
    return name && fact
      ? [{ name: textOf(name), fact: textParts(fact), minutes: fact.dataset.atMost ?? fact.dataset.recheck }]
      : [];
  });
  const block = blocks.find((one) => one.body === body);
  const { tenant, effect = 'reversible' } = body?.querySelector<HTMLElement>('.facts')?.dataset ?? {};
  const minutes = facts.find((fact) => fact.minutes)?.minutes;
  return {
    title: textOf(section.querySelector('summary > :is(h2, h3, h4, h5, h6)')),
    tenant,
    effect: effect as TicketFix['effect'],
    facts,
    steps: block?.steps.map((step, at) => ({ text: textParts(step), done: block.memory.done.includes(at) })) ?? [],
    procedures: [...(body?.querySelectorAll<HTMLElement>(':scope > .steps details.guide') ?? [])].map((guide) => ({
      title: textOf(guide.querySelector('summary > :is(h2, h3, h4, h5, h6)')),
      url: new URL(guide.dataset.guide ?? '', location.href).href,
      fixes: [...guide.querySelectorAll('.fix')].map((inner) => fixFacts(inner, blocks)),
    })),
    waits: block ? waitsOf(block) : [],
    minutes: minutes === undefined ? undefined : Number(minutes),
  };
}

function waitsOf({ memory, steps, body }: StepBlock): { started: string; recheck: string }[] {
  const now = Date.now();
  return Object.entries(memory.waits).flatMap(([key, start]) => {
    const place =
      key === 'fix'
        ? body.querySelector<HTMLElement>(':scope > .facts dd[data-recheck]')
        : steps[Number(key)]?.querySelector<HTMLElement>('[data-recheck]');
    const minutes = Number(place?.dataset.recheck);
    if (!minutes) return [];
    return [{ started: recheckTime(start, now), recheck: recheckTime(start + minutes * 60_000, now) }];
  });
}
