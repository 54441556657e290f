import { expect, test } from '@playwright/test';
import { bodyParts, causesPart, fixesHere, fixPart, scopePart } from '../../../../src/components/entry/body-parts.ts';
import type { EntryContext } from '../../../../src/components/entry/context.ts';

const within = ({ start, end }: { start: string; end: string }, markup: string) => start + markup + end;
const context = { entry: { kind: 'error' }, level: 2, prefix: '' } as EntryContext;
const fix = (id: string, where = context) => within(fixPart(where, id), `<i>${id}</i>`);

test('each fix stands at the cause that asks for it, in the order of the cause; what no cause names is apart', () => {
  const causes = `<b>1${fixesHere(['b', 'a'])}</b><b>2${fixesHere([])}</b><b>3${fixesHere(['c'])}</b>`;
  const body = `<p>Intro</p>${within(scopePart(context), 'Who')}${within(causesPart(context), causes)}${fix('a')}${fix('b')}${fix('c')}${fix('d')}<p>End</p>`;
  expect(bodyParts(body, 'fixes')).toEqual({
    scope: 'Who',
    causes:
      '<b>1<div class="fixes" id="fixes"><i>b</i><i>a</i></div></b><b>2</b><b>3<div class="fixes"><i>c</i></div></b>',
    fixes: '<i>d</i>',
    rest: '<p>Intro</p><p>End</p>',
  });
});

test('a body without causes stays as it is, its fixes apart', () => {
  expect(bodyParts(`<p>Intro</p>${fix('a')}<p>End</p>`, 'fixes')).toEqual({
    scope: '',
    causes: '',
    fixes: '<i>a</i>',
    rest: '<p>Intro</p><p>End</p>',
  });
});

test('a procedure keeps its order, on its own page and in a fix', () => {
  const procedure = { ...context, entry: { kind: 'guide' } } as EntryContext;
  for (const where of [procedure, { ...procedure, included: true }]) {
    const body = `<p>Intro</p>${within(scopePart(where), 'Who')}${fix('a', where)}`;
    expect(bodyParts(body, 'fixes')).toEqual({ scope: '', causes: '', fixes: '', rest: '<p>Intro</p>Who<i>a</i>' });
  }
});
