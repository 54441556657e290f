import { answers } from './content/answers.ts';
import { appliesTo } from './content/applies-to.ts';
import { asked } from './content/asked.ts';
import { bodyHeadings } from './content/body-headings.ts';
import { bodyMarkup } from './content/body-markup.ts';
import { causeFixes } from './content/cause-fixes.ts';
import { claims } from './content/claims.ts';
import { codeFamilies } from './content/code-families.ts';
import { codeLanguages } from './content/code-languages.ts';
import { codeSides } from './content/code-sides.ts';
import { commandParameters } from './content/command-parameters.ts';
import { componentLines } from './content/component-lines.ts';
import { coverage } from './content/coverage.ts';
import { dates } from './content/dates.ts';
import { entryProducts } from './content/entry-products.ts';
import { evidence } from './content/evidence.ts';
import { examples } from './content/examples.ts';
import { fieldFits } from './content/field-fits.ts';
import { fileNames } from './content/file-names.ts';
import { fixFacts } from './content/fix-facts.ts';
import { foldTitles } from './content/fold-titles.ts';
import { frontmatterSchema } from './content/frontmatter-schema.ts';
import { guideCycles } from './content/guide-cycles.ts';
import { linked } from './content/linked.ts';
import { personalData } from './content/personal-data.ts';
import { referenceSchema } from './content/reference-schema.ts';
import { scopeKeys } from './content/scope-keys.ts';
import { sectionIds } from './content/section-ids.ts';
import { sectionOrder } from './content/section-order.ts';
import { siteFile } from './content/site-file.ts';
import { straightQuotes } from './content/straight-quotes.ts';
import { templates } from './content/templates.ts';
import { terms } from './content/terms.ts';
import { unfinished } from './content/unfinished.ts';
import { uniqueIds } from './content/unique-ids.ts';
import { unknownKeys } from './content/unknown-keys.ts';
import { valueHoles } from './content/value-holes.ts';
import { waitMinutes } from './content/wait-minutes.ts';
import { warningsFirst } from './content/warnings-first.ts';
import { yamlSyntax } from './content/yaml-syntax.ts';
import type { Content } from './content-files.ts';
import { type Finding, inOrder } from './finding.ts';

export type ContentCheck = (content: Content) => Finding[];

/** Every check of content. Each is pure and stands on its own; their order plays no part. */
export const CONTENT_CHECKS: readonly ContentCheck[] = [
  answers,
  appliesTo,
  asked,
  causeFixes,
  dates,
  entryProducts,
  evidence,
  foldTitles,
  linked,
  terms,
  warningsFirst,
  bodyHeadings,
  bodyMarkup,
  claims,
  codeFamilies,
  codeLanguages,
  codeSides,
  commandParameters,
  componentLines,
  coverage,
  examples,
  fieldFits,
  fileNames,
  fixFacts,
  frontmatterSchema,
  guideCycles,
  personalData,
  referenceSchema,
  scopeKeys,
  valueHoles,
  sectionIds,
  sectionOrder,
  siteFile,
  straightQuotes,
  templates,
  unfinished,
  uniqueIds,
  unknownKeys,
  waitMinutes,
  yamlSyntax,
];

/** All that is wrong with the content, by file and line. */
export function checkContent(content: Content): Finding[] {
  // Without the facts of the field most checks find what is none of the author's doing: those come first, alone.
  const ofField = fieldFits(content);
  if (ofField.length + content.field.document.errors.length > 0) return inOrder([...ofField, ...yamlSyntax(content)]);
  return inOrder(CONTENT_CHECKS.flatMap((check) => check(content)));
}
