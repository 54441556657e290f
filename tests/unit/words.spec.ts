import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import ts from 'typescript';

const FOUND_TEXT = 'authoring/found-text.ts';
/** Parts of `src` that a reader sees something of; the answer in a terminal says what the page says. */
const PARTS = [
  'pages',
  'layouts',
  'components',
  'browser',
  'box',
  'worker',
  'addresses.ts',
  'entries.ts',
  'site.ts',
  'mcp',
  'action',
  FOUND_TEXT,
];
/** Texts that are no words of the interface, by file. */
const NO_WORDS: Record<string, readonly string[]> = {
  // For whoever maintains the site.
  [FOUND_TEXT]: ['The catalogue has no entry '],
  // The name of a component.
  'components/entry/body-content.ts': ['Fragment'],
  // A question to the browser.
  'browser/dom/scheme.ts': ['(prefers-color-scheme: dark)'],
};

/** Attributes and properties that readers see or hear. */
const SPOKEN =
  /^(aria-?label|aria-?description|title|placeholder|alt|label|data-title|description|heading|textContent|innerText)$/i;
/** Those that nobody reads. */
const SILENT = /^(class(:list)?|rel|d|content|http-equiv|aria-keyshortcuts|@.*)$/;
/** Calls that are given selectors, keys, types and patterns. */
const TECHNICAL =
  /^(querySelector(All)?|closest|matches|addEventListener|postMessage|Error|TypeError|DOMException|has|press)$/;
const hasLetters = (text: string) => /\p{L}/u.test(text);
const isSentence = (text: string) => /\p{L}[,.:;!?)…]* \(?\p{L}/u.test(text) || /^\p{Lu}\p{Ll}+/u.test(text);

/** Literal texts in a file that a reader would see. */
function words(file: string, source: string): string[] {
  const found: string[] = [];
  const see = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) || ts.isTypeNode(node)) return;
    if (ts.isJsxText(node) && hasLetters(node.text)) found.push(node.text.trim());
    if (ts.isStringLiteralLike(node) || ts.isTemplateHead(node) || ts.isTemplateMiddleOrTemplateTail(node)) {
      if (hasLetters(node.text) && isWord(node, node.text)) found.push(node.text);
    }
    ts.forEachChild(node, see);
  };
  const isPage = file.endsWith('.astro');
  const kind = isPage ? ts.ScriptKind.TSX : ts.ScriptKind.TS;
  for (const part of isPage ? partsOf(source) : [source]) {
    const tree = ts.createSourceFile('part', part, ts.ScriptTarget.Latest, true, kind);
    expect(
      (tree as { parseDiagnostics?: ts.Diagnostic[] }).parseDiagnostics?.map(({ messageText }) => messageText),
      file,
    ).toEqual([]);
    see(tree);
  }
  return found;
}

/** The script and the template of an Astro file, as TSX. */
function partsOf(source: string): string[] {
  const [, script = '', template = source] = /^---\n(.*?)\n---\n(.*)$/s.exec(source) ?? [];
  const markup = template.replace(/<!doctype html>/i, '').replace(/<script>.*?<\/script>/gs, '');
  return [script, `<>${markup}</>`];
}

/** The expression that a literal is a part of: its template, or the choice that it is an outcome of. */
function outermost(node: ts.Node): ts.Node {
  const { parent } = node;
  const isOutcome =
    (ts.isConditionalExpression(parent) && parent.condition !== node) ||
    (ts.isBinaryExpression(parent) && /^(\?\?|\|\||&&)$/.test(parent.operatorToken.getText())) ||
    ts.isParenthesizedExpression(parent) ||
    ts.isSatisfiesExpression(parent) ||
    ts.isAsExpression(parent) ||
    ts.isTemplateSpan(parent) ||
    ts.isTemplateExpression(parent) ||
    ts.isJsxExpression(parent);
  return isOutcome ? outermost(parent) : node;
}

/** Whether a literal is something to read: by where it stands, else by its look. */
function isWord(node: ts.Node, text: string): boolean {
  const whole = outermost(node);
  const { parent } = whole;
  const looksSo = isSentence(text.replace(/<[^<>]*(>|$)|^[^<>]*>/g, ''));
  if (ts.isJsxAttribute(parent) || (ts.isPropertyAssignment(parent) && parent.initializer === whole)) {
    const name = parent.name.getText().replace(/'/g, '');
    return SPOKEN.test(name) || (looksSo && !SILENT.test(name));
  }
  if (ts.isPropertyAssignment(parent)) return false;
  if (ts.isCallExpression(parent) || ts.isNewExpression(parent)) {
    const name = parent.expression.getText().split('.').pop() ?? '';
    const at = parent.arguments?.indexOf(whole as ts.Expression) ?? -1;
    if (TECHNICAL.test(name)) return false;
    if (name === 'element' && at >= 2) return true;
    if (name === 'setAttribute') return at === 1 && SPOKEN.test(parent.arguments?.[0]?.getText().slice(1, -1) ?? '');
  }
  if (ts.isBinaryExpression(parent)) {
    if (/^[!=]==$/.test(parent.operatorToken.getText()) || /\.className$/.test(parent.left.getText())) return false;
    if (
      parent.operatorToken.kind === ts.SyntaxKind.EqualsToken &&
      SPOKEN.test(parent.left.getText().split('.').pop() ?? '')
    )
      return true;
  }
  return looksSo;
}

const files = PARTS.flatMap((part) =>
  part.endsWith('.ts')
    ? [part]
    : readdirSync(join('src', part), { recursive: true, encoding: 'utf8' })
        .map((file) => join(part, file).replaceAll('\\', '/'))
        .filter((file) => /\.(ts|astro)$/.test(file)),
);

test('every word of the interface stands in src/words', () => {
  const astray = files.flatMap((file) =>
    words(file, readFileSync(join('src', file), 'utf8'))
      .filter((text) => !NO_WORDS[file]?.includes(text))
      .map((text) => `src/${file}: ${text}`),
  );
  expect(astray).toEqual([]);
});

test('a word in a template or in a script of the page is seen', () => {
  const script = (text: string) => words('a.ts', text);
  const template = (text: string) => words('a.astro', `---\nconst a = 1;\n---\n${text}`);
  expect(template('<p>more</p>')).toEqual(['more']);
  expect(template('{a && <p class="one two" aria-label="next">{a}</p>}')).toEqual(['next']);
  expect(template(`<p>{a ? \`\${a} entries carry it\` : ''}</p>`)).toEqual([' entries carry it']);
  expect(template('<a href="#results" rel="prev">{a}</a>')).toEqual([]);
  expect(script("element('p', { class: 'note warning' }, 'gone')")).toEqual(['gone']);
  expect(script("element('p', { title: 'gone' }, WORDS.gone)")).toEqual(['gone']);
  expect(script("button.setAttribute('aria-label', 'gone'); status.textContent = 'copied';")).toEqual([
    'gone',
    'copied',
  ]);
  expect(script("const words = 'It could not be loaded.';")).toEqual(['It could not be loaded.']);
  expect(script("if (event.key === 'Enter') field.closest('li a').focus();")).toEqual([]);
});
