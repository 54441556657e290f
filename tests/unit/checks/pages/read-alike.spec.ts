import { expect, test } from '@playwright/test';
import { builtPage } from '../../../../src/built/built-page.ts';
import { readAlike } from '../../../../src/checks/pages/read-alike.ts';
import { printed, siteWith } from '../../../fixtures/checks/site-with.ts';

test('a page in which everything is closed where it may stand is fine', () => {
  const body =
    '<main><p>A <b>b</b><br> &amp; <a href="#x">c</a></p><ul><li>1<ul><li>2</li></ul></li></ul><!-- note -->' +
    '<table><thead><tr><th>H</th></tr></thead><tbody><tr><td><p>D</p></td></tr></tbody></table>' +
    '<dl><div><dt>T</dt><dd>D</dd></div></dl><p><button>B</button></p></main>';
  expect(printed(readAlike, siteWith({ 'index.html': body }))).toBe('');
});

test('the place and the reason are told of a page that a browser reads otherwise', () => {
  const site = siteWith({ 'a/index.html': '<p>Fine</p>\n<p>Open <b>bold</p>' });
  expect(printed(readAlike, site)).toBe(
    `dist/a/index.html:5:9  A browser reads this page otherwise than the build: <b> is not closed
  expected: every element closed, and where HTML lets it stand
  next: Mend what writes this part of the page: an entry, a component, or a page in src.`,
  );
});

const ODD: [what: string, body: string, found: string][] = [
  ['an element that is not closed', '<div><p>A</div>', '<p> is not closed'],
  ['an item that the next one ends', '<ul><li>A<li>B</li></ul>', '<li> is not closed'],
  ['an end without a beginning', '<p>A</b></p>', '"</b>" closes nothing'],
  ['the end of a paragraph that has ended', '<p>A</p></p>', '"</p>" closes nothing'],
  ['a block in a paragraph', '<p><b><div>A</div></b></p>', '<div> stands in <p>'],
  ['a link in a link', '<a href="#"><i><a href="#">A</a></i></a>', '<a> stands in <a>'],
  ['elements that overlap', '<b><i>A</b></i>', '<i> is not closed'],
  ['text beside the cells of a table', '<table><tbody><tr>A<td>B</td></tr></tbody></table>', '"A" stands in <tr>'],
  ['a row without a body', '<table><tr><td>A</td></tr></table>', '<tr> stands in <table>'],
  ['a cell without a table', '<div><td>A</td></div>', '<td> stands in <div>'],
  ['a template', '<template><p>A</p></template>', '<template> is read by rules of its own'],
  ['a paragraph in a drawing', '<svg><p>A</p></svg>', '<p> stands in <svg>'],
  ['a shape closed as in XML', '<svg><rect/><text>A</text></svg>', '<rect> is not closed'],
  ['an element closed as in XML', '<span/>A', '<span> is not closed'],
  ['a comment that ends early for a browser', '<!-->A<!-- -->', '"<!-->'],
  ['a comment of another language', '<?php A ?>', '"<?php" is no tag'],
  ['a script that hides its end', '<script><!--<script></script>--></script>', 'a script holds "<!--"'],
];
for (const [what, body, found] of ODD) {
  test(`${what} is found`, () => {
    expect(printed(readAlike, siteWith({ 'index.html': body }))).toContain(found);
  });
}

test('text outside of the page, and a page without its type, are found', () => {
  const found = (html: string) => readAlike(builtPage('index.html', html)).map((finding) => finding.found);
  const page = '<html><head></head><body><p>A</p></body></html>';
  expect(found(`<!doctype html>${page}`)).toEqual([]);
  expect(found(page)).toHaveLength(1);
  expect(found(`<!doctype html>${page}A`)).toHaveLength(1);
  expect(found(`<!doctype html><html><head><p>A</p></head><body></body></html>`)).toHaveLength(1);
});
