import type { BuiltPage } from '../../built/built-page.ts';
import type { PageElement } from '../../built/page-tree.ts';
import type { Finding } from '../finding.ts';
import { placeAt, placeInPage } from '../place-in-page.ts';

/** What readers and tools call the box. */
export const NAME = 'Search';
const CONTROLS = new Set(['BUTTON', 'INPUT', 'SELECT', 'SUMMARY', 'TEXTAREA']);
const ROLES = new Set(['button', 'combobox', 'link', 'searchbox', 'textbox']);
const isControl = (element: PageElement) =>
  CONTROLS.has(element.nodeName) ||
  (element.nodeName === 'A' && element.hasAttribute('href')) ||
  ROLES.has(element.getAttribute('role') ?? '');

/** Every page has one search box, and no other control that sounds like it. */
export function oneSearchBox(page: BuiltPage): Finding[] {
  const labels = page.elements.filter(({ nodeName }) => nodeName === 'LABEL');
  const controls = page.elements
    .filter((one) => isControl(one) && !isImported(one, page))
    .map((element) => ({ element, name: nameOf(element, page, labels) }));
  const boxes = controls.filter(({ element, name }) => element.nodeName === 'TEXTAREA' && name === NAME);
  const others = controls.filter(
    ({ element, name }) => name.startsWith(NAME) && !boxes.some((box) => box.element === element),
  );
  const count: Finding[] =
    boxes.length === 1
      ? []
      : [
          {
            ...placeInPage(page, '<textarea'),
            found: `The page has ${boxes.length === 0 ? 'no search box' : `${boxes.length} search boxes`}`,
            expected: `one <textarea> with the name "${NAME}"`,
            next: 'Let the layout place the box, or the page itself with box="page"; not both.',
          },
        ];
  return [
    ...count,
    ...others.map(({ element, name }) => ({
      ...placeAt(page, element.start),
      found: `<${element.nodeName.toLowerCase()}> has the name "${name}"`,
      expected: `no control besides the box whose name begins with "${NAME}"`,
      next: 'Choose another name, so that people who use their voice or a screen reader reach the box.',
    })),
  ];
}

/** Imported pages are called what they are called elsewhere: what leads to one, or stands in its text. */
function isImported(element: PageElement, { article }: BuiltPage): boolean {
  if (/\/pages\//.test(element.getAttribute('href') ?? '')) return true;
  return article?.getAttribute('data-kind') === 'page' && isIn(element, article) && element.nodeName !== 'BUTTON';
}

/**
 * What a screen reader calls a control: the first of its label, its text, and what browsers fall back to that says something. A page has
 * hundreds of links: each is asked only for what it has.
 */
function nameOf(element: PageElement, { elements }: BuiltPage, labels: readonly PageElement[]): string {
  const labelledBy = element.getAttribute('aria-labelledby');
  const others = labelledBy?.split(/\s+/).map((id) => elements.find((one) => id !== '' && one.id === id)?.textContent);
  const named = said(others?.join(' ')) || said(element.getAttribute('aria-label'));
  if (named) return named;
  const id = element.getAttribute('id');
  const label =
    (id && labels.find(({ attributes }) => attributes.for === id)) || labels.findLast((one) => isIn(element, one));
  const { nodeName } = element;
  const says = nodeName === 'INPUT' && /^(?:submit|button|reset)$/.test(element.getAttribute('type') ?? '');
  return (
    (label && said(label.textContent)) ||
    (!HAS_VALUE.has(nodeName) && said(element.textContent)) ||
    (says && said(element.getAttribute('value'))) ||
    said(element.getAttribute('title')) ||
    said(element.getAttribute('placeholder'))
  );
}

/** Controls whose text is what is typed or chosen. */
const HAS_VALUE = new Set(['TEXTAREA', 'INPUT', 'SELECT']);
const said = (text: string | null | undefined): string => (text ? text.replace(/\s+/g, ' ').trim() : '');

const isIn = (element: PageElement, other: PageElement) => other.start < element.start && element.end <= other.end;
