import type { BuiltPage } from '../../built/built-page.ts';
import type { PageElement } from '../../built/page-tree.ts';
import type { Finding } from '../finding.ts';
import { placeAt, placeInPage } from '../place-in-page.ts';

/** What readers and tools call the box. */
export const NAME = 'Search';
const CONTROLS = /^(?:BUTTON|INPUT|SELECT|SUMMARY|TEXTAREA)$/;
const ROLES = /^(?:button|combobox|link|searchbox|textbox)$/;
const isControl = (element: PageElement) =>
  CONTROLS.test(element.nodeName) ||
  (element.nodeName === 'A' && element.hasAttribute('href')) ||
  ROLES.test(element.getAttribute('role') ?? '');

/** Every page has one search box, and no other control that sounds like it. */
export function oneSearchBox(page: BuiltPage): Finding[] {
  const controls = page.elements.filter(isControl).map((element) => ({ element, name: nameOf(element, page) }));
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

/** What a screen reader calls a control: its label, else its text, else what browsers fall back to. */
function nameOf(element: PageElement, { elements }: BuiltPage): string {
  const labelledBy = (element.getAttribute('aria-labelledby') ?? '').split(/\s+/).filter(Boolean);
  const id = element.getAttribute('id');
  const label =
    (id && elements.find(({ nodeName, attributes }) => nodeName === 'LABEL' && attributes.for === id)) ||
    labelAround(element);
  const names = [
    labelledBy.map((other) => elements.find((one) => one.id === other)?.textContent ?? '').join(' '),
    element.getAttribute('aria-label'),
    label?.textContent,
    /^(?:TEXTAREA|INPUT|SELECT)$/.test(element.nodeName) ? '' : element.textContent,
    element.nodeName === 'INPUT' && /^(?:submit|button|reset)$/.test(element.getAttribute('type') ?? '')
      ? element.getAttribute('value')
      : '',
    element.getAttribute('title'),
    element.getAttribute('placeholder'),
  ];
  return names.map((name) => (name ?? '').replace(/\s+/g, ' ').trim()).find((name) => name !== '') ?? '';
}

function labelAround(element: PageElement): PageElement | undefined {
  for (let above = element.parentNode; above; above = above.parentNode) if (above.nodeName === 'LABEL') return above;
  return undefined;
}
