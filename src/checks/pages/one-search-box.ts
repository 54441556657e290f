import type { BuiltPage } from '../built-pages.ts';
import { type BuiltSite, placeInPage } from '../built-site.ts';
import type { Finding } from '../finding.ts';

const NAME = 'Search';
const CONTROLS =
  'a[href], button, input, select, summary, textarea, [role="button"], [role="combobox"], [role="link"], [role="searchbox"], [role="textbox"]';

/** Every page has one search box, and no other control that sounds like it. */
export function oneSearchBox({ pages }: BuiltSite): Finding[] {
  return pages.flatMap((page) => {
    const controls = [...page.document.querySelectorAll(CONTROLS)].map((element) => ({
      element,
      name: nameOf(element, page),
    }));
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
        ...placeInPage(page, element.outerHTML),
        found: `<${element.nodeName.toLowerCase()}> has the name "${name}"`,
        expected: `no control besides the box whose name begins with "${NAME}"`,
        next: 'Choose another name, so that people who use their voice or a screen reader reach the box.',
      })),
    ];
  });
}

/** What a screen reader calls a control: its label, else its text, else what browsers fall back to. */
function nameOf(element: Element, { document }: BuiltPage): string {
  const labelledBy = (element.getAttribute('aria-labelledby') ?? '').split(/\s+/).filter(Boolean);
  const id = element.getAttribute('id');
  const label = id ? document.querySelector(`label[for="${id}"]`) : null;
  const names = [
    labelledBy.map((other) => document.getElementById(other)?.textContent ?? '').join(' '),
    element.getAttribute('aria-label'),
    label?.textContent ?? element.closest('label')?.textContent,
    /^(?:TEXTAREA|INPUT|SELECT)$/.test(element.nodeName) ? '' : element.textContent,
    element.nodeName === 'INPUT' && /^(?:submit|button|reset)$/.test(element.getAttribute('type') ?? '')
      ? element.getAttribute('value')
      : '',
    element.getAttribute('title'),
    element.getAttribute('placeholder'),
  ];
  return names.map((name) => (name ?? '').replace(/\s+/g, ' ').trim()).find((name) => name !== '') ?? '';
}
