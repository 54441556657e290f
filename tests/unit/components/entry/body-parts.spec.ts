import { expect, test } from '@playwright/test';
import { bodyParts, CAUSES_PART, fixesHere, fixPart, SCOPE_PART } from '../../../../src/components/entry/body-parts.ts';

const within = ({ start, end }: { start: string; end: string }, markup: string) => start + markup + end;
const fix = (id: string) => within(fixPart(id), `<i>${id}</i>`);

test('each fix stands at the cause that asks for it, in the order of the cause; what no cause names is apart', () => {
  const causes = `<b>1${fixesHere('b a')}</b><b>2${fixesHere('')}</b><b>3${fixesHere('c')}</b>`;
  const body = `<p>Intro</p>${within(SCOPE_PART, 'Who')}${within(CAUSES_PART, causes)}${fix('a')}${fix('b')}${fix('c')}${fix('d')}<p>End</p>`;
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
