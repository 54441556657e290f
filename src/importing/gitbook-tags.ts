/**
 * The tags `{% … %}` that GitBook writes, and those of template languages, which documentations quote. GitBook's stand outside of code and
 * open a line; everything else in such braces is text.
 */

/** How a tag is used: around other text; alone; or either, which its file tells. */
type Use = 'around' | 'alone' | 'either';

const GITBOOK: Readonly<Record<string, Use>> = {
  hint: 'around',
  stepper: 'around',
  step: 'around',
  tabs: 'around',
  tab: 'around',
  columns: 'around',
  column: 'around',
  updates: 'around',
  update: 'around',
  code: 'around',
  prompt: 'around',
  'content-ref': 'around',
  raw: 'around',
  embed: 'either',
  file: 'either',
  include: 'alone',
  'page-ref': 'alone',
  openapi: 'either',
  'openapi-operation': 'either',
  'openapi-schemas': 'either',
  'openapi-webhook': 'either',
  swagger: 'either',
  'swagger-response': 'around',
  'swagger-parameter': 'around',
  'swagger-description': 'around',
  'api-method': 'around',
  'api-method-summary': 'around',
  'api-method-description': 'around',
  'api-method-spec': 'around',
  'api-method-request': 'around',
  'api-method-path-parameters': 'around',
  'api-method-query-parameters': 'around',
  'api-method-form-data-parameters': 'around',
  'api-method-body-parameters': 'around',
  'api-method-headers': 'around',
  'api-method-parameter': 'around',
  'api-method-response': 'around',
  'api-method-response-example': 'around',
  'api-method-response-example-description': 'around',
};

/** Statements of Jinja, Liquid, Twig and Nunjucks, each with what ends it. */
const OF_TEMPLATES = new Set(
  (
    'if elif elsif elseif else unless for while set assign capture macro call filter block extends from import do try catch finally with ' +
    'autoescape trans pluralize continue break now comment case when cycle increment decrement tablerow liquid render layout section schema ' +
    'spaceless verbatim switch default load url static csrf_token debug return'
  ).split(' '),
);

/** A tag as it stands in a file. */
export interface Tag {
  /** Without `end` where it ends one. */
  name: string;
  isEnd: boolean;
  /** Its parameters, by name; `` is one without a name. */
  values: Record<string, string>;
  /** As it stands there. */
  source: string;
}

export const TAG =
  /\{%(-?)\s*([@\w/.-]+)?((?:[^%"']|"(?:[^"\\]|\\.){0,20000}"|'(?:[^'\\]|\\.){0,20000}'|%(?!\})){0,2000}?)\s*(-?)%\}/g;
const VALUE = /(?:([\w-]+)\s*=\s*)?(?:"((?:[^"\\]|\\.)*)"|'((?:[^'\\]|\\.)*)')|([\w-]+)\s*=\s*([^\s"']+)/g;

/** Reads one match of {@link TAG}. */
export function readTag([source = '', , word = '', rest = '']: RegExpMatchArray): Tag {
  const isEnd = /^end./.test(word);
  const values: Record<string, string> = {};
  for (const [, name, double, single, bare, plain] of rest.matchAll(VALUE))
    values[name ?? bare ?? ''] = (double ?? single ?? plain ?? '').replace(/\\(["'\\])/g, '$1');
  return { name: isEnd ? word.slice(3) : word, isEnd, values, source };
}

/** How GitBook uses a tag; undefined where it is none of GitBook's. Blocks of integrations begin with `@`. */
export function useOf(tag: Tag | undefined): Use | undefined {
  if (!tag) return undefined;
  if (/^\{%-|-%\}$/.test(tag.source)) return undefined;
  if (tag.name.startsWith('@')) return 'either';
  // Templates include templates; GitBook includes pages.
  if (tag.name === 'include' && !/\.(md|markdown)$/i.test(tag.values[''] ?? '')) return undefined;
  // Shown to some readers: GitBook's conditions are about the visitor.
  if (tag.name === 'if') return !tag.isEnd && /^\{%\s*if\s+!?\(?visitor\./.test(tag.source) ? 'around' : undefined;
  return Object.hasOwn(GITBOOK, tag.name) ? GITBOOK[tag.name] : undefined;
}

/** Whether a tag that opens a line is text of a template language. */
export const isOfTemplate = ({ name, source }: Tag): boolean =>
  name === '' || OF_TEMPLATES.has(name) || name === 'include' || name === 'raw' || /^\{%-|-%\}$/.test(source);
