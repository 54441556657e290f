/** What a page written in JSX prints: texts between tags, and strings. Pure. */
import ts from 'typescript';
import { unescaped } from './plain.ts';

/** In the order of the file; a text within another stands by itself, too. */
export function textsOfJsx(code: string): string[] {
  const texts: string[] = [];
  const visit = (node: ts.Node): void => {
    texts.push(saidBy(node) ?? '');
    node.forEachChild(visit);
  };
  visit(ts.createSourceFile('page.jsx', code, ts.ScriptTarget.Latest, true, ts.ScriptKind.JSX));
  return texts;
}

/** Of a string, a template, or an element that has text of its own. */
function saidBy(node: ts.Node): string | undefined {
  if (ts.isStringLiteralLike(node)) return node.text;
  if (ts.isTemplateExpression(node))
    return node.head.text + node.templateSpans.map(({ literal }) => HOLE + literal.text).join('');
  const ofElement = ts.isJsxElement(node) || ts.isJsxFragment(node);
  if (!ofElement || !node.children.some((child) => ts.isJsxText(child) && child.text.trim())) return;
  return node.children.map(saidByChild).join('');
}

function saidByChild(child: ts.JsxChild): string {
  if (ts.isJsxText(child)) return unescaped(child.text);
  if (ts.isJsxElement(child) || ts.isJsxFragment(child)) return child.children.map(saidByChild).join('');
  if (!ts.isJsxExpression(child)) return ' ';
  const { expression } = child;
  return expression ? (ts.isStringLiteralLike(expression) ? expression.text : HOLE) : ' ';
}

/** What stands in for an expression: how it is written is no part of what is printed. */
const HOLE = '{…}';
