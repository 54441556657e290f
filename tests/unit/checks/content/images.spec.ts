import { expect, test } from '@playwright/test';
import { images } from '../../../../src/checks/content/images.ts';
import { FAQ, printed } from '../../../fixtures/checks/good-content.ts';

test('bodies without images are no findings', () => {
  expect(printed(images)).toBe('');
});

for (const image of ['![The dialog](./dialog.png)', '![](/dialog.png)', '![The dialog][dialog]']) {
  test(`the image ${image} is found`, () => {
    expect(
      printed(images, [FAQ, 'A token', `See ${image}. A token`]),
    ).toBe(`content/faq/why-tokens.mdx:13:5  An image stands in the body
  expected: text: what a picture shows cannot be found, copied or read aloud
  next: Write what it shows: literal text into "messages" or a code block, places as <Portal to>, buttons in bold.`);
  });
}
